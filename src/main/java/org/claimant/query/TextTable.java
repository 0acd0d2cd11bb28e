package org.claimant.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table in plain text: columns two blanks apart under a line of dashes. Where it is wider than the terminal the widest
 * columns give way, and their cells go over several lines; running text in the last column goes under its row. No word is
 * lost. Widths count code points.
 */
record TextTable(List<String> header, List<List<String>> rows) {
    private static final String GAP = "  ";
    /** A column is not made narrower than this, whatever the terminal. */
    private static final int NARROWEST = 8;
    /** A last column whose cells are longer than this on average is running text. */
    private static final int RUNNING_TEXT = 40;
    private static final String INDENT = "    ";

    List<String> lines(int terminal) {
        List<String> lines = hasTail(terminal) ? linesWithTail(terminal) : plainLines(terminal);
        if (rows.isEmpty()) {
            lines.add("(nothing)");
        }
        return lines;
    }

    /** True where the table does not fit and its last column is running text, like the words of an article. */
    private boolean hasTail(int terminal) {
        int last = header.size() - 1;
        double mean = rows.stream().mapToInt(r -> length(flat(r.get(last)))).average().orElse(0);
        return last > 0 && mean > RUNNING_TEXT
                && Arrays.stream(natural()).sum() + GAP.length() * last > terminal;
    }

    /** The last column goes under its row, indented, over the whole width. */
    private List<String> linesWithTail(int terminal) {
        int last = header.size() - 1;
        TextTable front = new TextTable(header.subList(0, last), rows.stream().map(r -> r.subList(0, last)).toList());
        int[] widths = front.widths(terminal);
        List<String> lines = new ArrayList<>(layOut(front.header, widths));
        lines.add(INDENT + header.get(last));
        lines.add(line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
        for (int y = 0; y < rows.size(); y++) {
            lines.addAll(layOut(front.rows.get(y), widths));
            wrap(flat(rows.get(y).get(last)), terminal - INDENT.length()).forEach(l -> lines.add((INDENT + l).stripTrailing()));
        }
        return lines;
    }

    private List<String> plainLines(int terminal) {
        int[] widths = widths(terminal);
        List<String> lines = new ArrayList<>(layOut(header, widths));
        lines.add(line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
        rows.forEach(row -> lines.addAll(layOut(row, widths)));
        return lines;
    }

    /** As wide as the content; where that is too wide, one bound for all columns, the largest that fits. */
    private int[] widths(int terminal) {
        int[] natural = natural();
        int room = terminal - GAP.length() * (natural.length - 1);
        int low = NARROWEST;
        int high = Math.max(NARROWEST, Arrays.stream(natural).max().orElse(0));
        while (low < high) {
            int bound = (low + high + 1) >>> 1;
            boolean fits = Arrays.stream(natural).mapToLong(w -> Math.min(w, bound)).sum() <= room;
            low = fits ? bound : low;
            high = fits ? high : bound - 1;
        }
        int bound = low;
        return Arrays.stream(natural).map(w -> Math.min(w, bound)).toArray();
    }

    private int[] natural() {
        int[] natural = new int[header.size()];
        for (int i = 0; i < natural.length; i++) {
            natural[i] = length(header.get(i));
            for (List<String> row : rows) {
                natural[i] = Math.max(natural[i], length(flat(row.get(i))));
            }
        }
        return natural;
    }

    private static List<String> layOut(List<String> cells, int[] widths) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(wrap(flat(cells.get(i)), widths[i]));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            int row = y;
            lines.add(line(columns.stream().map(c -> row < c.size() ? c.get(row) : "").toList(), widths));
        }
        return lines;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(cells.get(i)).append(" ".repeat(widths[i] - length(cells.get(i))));
        }
        return line.toString().stripTrailing();
    }

    /** Breaks at blanks; a word longer than the width is cut, behind a hyphen if it has one. At least one line. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (length(line) > width) {
                int end = line.offsetByCodePoints(0, width);
                int hyphen = line.lastIndexOf("-", end - 1) + 1;
                int cut = hyphen > 0 ? hyphen : end;
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Without line breaks and control characters, which would tear the table (or steer the terminal). */
    private static String flat(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").strip();
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
