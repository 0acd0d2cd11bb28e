package org.claimant.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table in plain text: columns two blanks apart under a line of dashes. Where it is wider than the terminal the widest
 * columns give way, and their cells go over several lines; no word is lost. Widths count code points.
 */
record TextTable(List<String> header, List<List<String>> rows) {
    private static final String GAP = "  ";
    /** A column is not made narrower than this, whatever the terminal. */
    private static final int NARROWEST = 8;

    List<String> lines(int terminal) {
        int[] widths = widths(terminal);
        List<String> lines = new ArrayList<>(layOut(header, widths));
        lines.add(line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
        rows.forEach(row -> lines.addAll(layOut(row, widths)));
        return lines;
    }

    /** As wide as the content; where that is too wide, one bound for all columns, the largest that fits. */
    private int[] widths(int terminal) {
        int[] natural = new int[header.size()];
        for (int i = 0; i < natural.length; i++) {
            natural[i] = length(header.get(i));
            for (List<String> row : rows) {
                natural[i] = Math.max(natural[i], length(flat(row.get(i))));
            }
        }
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

    /** Breaks at blanks; a word longer than the width is cut. At least one line. */
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
                int cut = line.offsetByCodePoints(0, width);
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
