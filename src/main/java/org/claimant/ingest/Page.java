package org.claimant.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.claimant.model.Block;
import org.claimant.model.Block.Kind;
import org.claimant.model.Span;

/**
 * Says what each line of an article's page is for. A line is a paragraph; the head of the page (title, deck, byline, captions,
 * summaries, date lines) ends with the first paragraph of prose, which may open with a date line of its own. A line told
 * twice in a row is a caption, once to be read; so is a title that is told again.
 */
final class Page {
    private static final int MAX_TITLE_WORDS = 30;
    private static final int MAX_TITLE_WORDS_WITH_PERIOD = 16;
    /** How far down the title may be told again. */
    private static final int TITLE_REACH = 5;
    private static final Pattern DATE_PREFIX = Pattern.compile("date \\d{4}-\\d{2}-\\d{2}(?!\\d)");
    private static final Pattern PUBLISHED = Pattern.compile("(?:published|posted)(?: on)?:? ?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile("(?i:by):? (\\p{Lu}[\\p{L}.'\u2019-]*(?:(?:,| and| &)? \\p{Lu}[\\p{L}.'\u2019-]*){1,7})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]*(?:(?:,| and| &)? \\p{Lu}[\\p{L}.'\u2019-]*){1,5}");
    private static final Pattern BULLET = Pattern.compile("[\u2022\u2023\u25CF\u25AA\u25E6\u00B7][\\s\u00A0]*");
    private static final Pattern DASHED = Pattern.compile("[-*\u2013][\\s\u00A0]+");

    private final Furniture furniture;
    private final List<Line> lines;
    private final String knownTitle;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private Optional<LocalDate> published = Optional.empty();
    private String title = "";
    private int titleAt = -1;
    private boolean inHead = true;

    private Page(Furniture furniture, String text, String knownTitle) {
        this.furniture = furniture;
        this.lines = new ArrayList<>(Line.of(text));
        this.knownTitle = knownTitle;
    }

    /** @param knownTitle the title that a table gives, or empty */
    static Page of(Furniture furniture, String text, String knownTitle) {
        Page page = new Page(furniture, text, knownTitle);
        page.cutDatePrefix();
        int next = page.readTitle();
        while (next < page.lines.size()) {
            next = page.readLine(next);
        }
        return page;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<String> authors() {
        return authors;
    }

    Optional<LocalDate> published() {
        return published;
    }

    String title() {
        return title;
    }

    private void cutDatePrefix() {
        Matcher m = lines.isEmpty() ? null : DATE_PREFIX.matcher(lines.get(0).words());
        if (m != null && m.lookingAt()) {
            Line line = lines.remove(0);
            published = Dates.atBegin(m.group().substring("date ".length()));
            add(Kind.DATELINE, new Span(line.span().begin(), line.span().begin() + m.end()));
            after(line, m.end()).ifPresent(rest -> lines.add(0, rest));
        }
    }

    /** The line without its first characters; empty where nothing is left. */
    private static Optional<Line> after(Line line, int length) {
        Span rest = Line.trim(line.words(), length, line.words().length());
        return Optional.ofNullable(rest).map(r -> new Line(new Span(line.span().begin() + r.begin(), line.span().end()),
                r.of(line.words()), line.gapAfter()));
    }

    /** Reads the title, if the first line is one; the index of the next line. */
    private int readTitle() {
        if (lines.size() < 2 || !isTitle(lines.get(0), lines.get(1))) {
            return 0;
        }
        title = lines.get(0).words().replaceAll("[;:]$", "");
        titleAt = 0;
        add(Kind.TITLE, lines.get(0).span());
        if (isDeck()) {
            add(Kind.SUMMARY, lines.get(1).span());
            return 2;
        }
        return 1;
    }

    private boolean isTitle(Line first, Line second) {
        if (first.words().equals(knownTitle) || first.says(second)) {
            return true;
        }
        if (furniture.kindOf(first).isPresent() || Dateline.length(first.words()).isPresent() || BULLET.matcher(first.words()).lookingAt()) {
            return false;
        }
        if (!first.hasPeriod()) {
            return first.count() <= MAX_TITLE_WORDS;
        }
        return knownTitle.isEmpty() && published.isEmpty() && first.gapAfter() && first.count() <= MAX_TITLE_WORDS_WITH_PERIOD;
    }

    /** The second line goes on with a title that stops at a semicolon, or stands like a title itself with prose to follow. */
    private boolean isDeck() {
        Line first = lines.get(0);
        Line second = lines.get(1);
        if (lines.size() < 3 || second.says(first) || furniture.kindOf(second).isPresent() || byline(second).isPresent()) {
            return false;
        }
        boolean goesOn = first.words().endsWith(";") && !first.gapAfter();
        boolean standsAlone = second.gapAfter() && !second.hasFinalMark() && second.count() > 3 && second.count() <= MAX_TITLE_WORDS
                && Dates.atBegin(second.words()).isEmpty() && !BULLET.matcher(second.words()).lookingAt() && !second.says(lines.get(2));
        return goesOn || standsAlone;
    }

    /** Reads the line, and the next where they belong together; the index of the line after. */
    private int readLine(int i) {
        Line line = lines.get(i);
        Optional<Line> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
        if (titleAt >= 0 && i <= TITLE_REACH && line.says(lines.get(titleAt))) {
            return add(Kind.BOILERPLATE, line, i);
        }
        if (line.words().matches("(?i)by:?") && next.isPresent() && inHead && isName(next.get())) {
            add(Kind.BYLINE, line, i);
            return author(next.get(), next.get().words(), i + 1);
        }
        if (line.words().matches("(?i)(published|posted) by:?") && next.isPresent() && isName(next.get())) {
            add(Kind.BOILERPLATE, line, i);
            return author(next.get(), next.get().words(), i + 1);
        }
        if (line.words().matches("(?i)(published|posted) on:?") && next.isPresent() && Dates.atBegin(next.get().words()).isPresent()) {
            add(Kind.BOILERPLATE, line, i);
            publish(next.get().words());
            return add(Kind.DATELINE, next.get(), i + 1);
        }
        return readAlone(line, next, i);
    }

    private int readAlone(Line line, Optional<Line> next, int i) {
        Optional<Kind> known = furniture.kindOf(line);
        if (known.isPresent()) {
            return add(known.get(), line, i);
        }
        Optional<String> by = byline(line);
        if (by.isPresent() && (inHead || i == lines.size() - 1)) {
            return author(line, by.get(), i);
        }
        if (isDay(line)) {
            return add(Kind.DATELINE, line, i);
        }
        if (next.isPresent() && line.says(next.get())) {
            add(Kind.CAPTION, line, i);
            return add(Kind.BOILERPLATE, next.get(), i + 1);
        }
        return readProse(line, next, i);
    }

    private int readProse(Line line, Optional<Line> next, int i) {
        Matcher bullet = BULLET.matcher(line.words());
        if (bullet.lookingAt() && bullet.end() < line.words().length()) {
            return add(inHead ? Kind.SUMMARY : Kind.BODY, after(line, bullet.end()).orElse(line), i);
        }
        Matcher dash = DASHED.matcher(line.words());
        boolean listed = inHead && dash.lookingAt() && (next.isPresent() && DASHED.matcher(next.get().words()).lookingAt() || isLast(Kind.SUMMARY));
        if (listed) {
            return add(Kind.SUMMARY, after(line, dash.end()).orElse(line), i);
        }
        Line prose = inHead ? cutDateline(line, i) : line;
        inHead = false;
        return add(Kind.BODY, prose, i);
    }

    private Line cutDateline(Line line, int at) {
        Optional<Integer> length = Dateline.length(line.words());
        boolean transcript = Dateline.endsInColon(line.words())
                && lines.subList(at + 1, lines.size()).stream().anyMatch(l -> Dateline.endsInColon(l.words()));
        if (length.isEmpty() || transcript) {
            return line;
        }
        add(Kind.DATELINE, new Span(line.span().begin(), line.span().begin() + length.get()));
        return after(line, length.get()).orElseThrow();
    }

    private boolean isLast(Kind kind) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == kind;
    }

    private static boolean isName(Line line) {
        return NAME.matcher(line.words()).matches();
    }

    private static Optional<String> byline(Line line) {
        Matcher m = BYLINE.matcher(line.words());
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private int author(Line line, String names, int i) {
        for (String name : names.split(", | and | & ")) {
            if (!name.isBlank() && !authors.contains(name.strip())) {
                authors.add(name.strip());
            }
        }
        return add(Kind.BYLINE, line, i);
    }

    /** A line of nothing but the day of publication, with a time or an update after it. */
    private boolean isDay(Line line) {
        Matcher m = PUBLISHED.matcher(line.words());
        String words = m.matches() ? m.group(1) : line.words();
        if (line.count() > 10 || Dates.atBegin(words).isEmpty() || !(inHead || m.matches())) {
            return false;
        }
        publish(words);
        return true;
    }

    private void publish(String words) {
        published = published.isPresent() ? published : Dates.atBegin(words);
    }

    private int add(Kind kind, Line line, int i) {
        add(kind, line.span());
        return i + 1;
    }

    private void add(Kind kind, Span span) {
        blocks.add(new Block(kind, span));
    }
}
