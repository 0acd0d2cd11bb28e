package org.claimant.pipeline;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.claimant.resolve.ActorImport;
import org.claimant.resolve.ActorReview;
import org.claimant.resolve.Gazetteer;
import org.claimant.resolve.Published;

/** Work on known actors and on who is who, beside the building of a graph. */
public final class ActorDesk {

    private ActorDesk() {
    }

    /**
     * Makes a table of known actors of another project's file.
     *
     * @param format wikidata, popolo or ftm; empty to tell by the file's ending
     * @param country code of the country of all whose own the file does not tell
     * @param known  tables of actors whose ids are kept, beside the shipped one
     * @return what was done, in words
     * @throws IllegalArgumentException if the source is not of the format
     */
    public static String importActors(Path source, Optional<String> format, Optional<String> country, List<Path> known, Path target) {
        if (!Files.isRegularFile(source)) {
            throw new IllegalArgumentException(source + ": is no file that can be read; give the file that was downloaded");
        }
        ActorImport.Format kind = format.map(ActorImport.Format::named).orElseGet(() -> ActorImport.Format.of(source));
        ActorImport.Report report = ActorImport.run(source, kind, country.orElse(""), Gazetteer.read(known), target);
        return String.format(Locale.ROOT, "%d actors in %s, %d of them known before; %d rows had no usable name", report.written(), target, report.known(), report.skipped());
    }

    /** The pairs that may be one actor and are not decided, as text, best first. */
    public static String doubtfulPairs(Pipeline pipeline, Corpus corpus) {
        return ActorReview.text(pipeline.resolver().doubtful(corpus.extractions(), Published.none()));
    }

    /**
     * Asks about each of these pairs, and writes every answer to the decisions at once.
     *
     * @return how many were decided
     */
    public static int review(Pipeline pipeline, Corpus corpus, BufferedReader answers, PrintStream out, Path decisions, String who, LocalDate today) {
        return ActorReview.ask(pipeline.resolver().doubtful(corpus.extractions(), Published.none()), answers, out, decisions, who, today);
    }
}
