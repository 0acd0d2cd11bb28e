package org.claimant.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.claimant.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Makes a gazetteer of other projects' actors: the CSV result of {@code queries/import/wikidata-actors.rq}, Popolo JSON (as of
 * EveryPolitician), and FollowTheMoney entities (as of OpenSanctions), one JSON object a line. Streams: memory does not grow
 * with the file but for a number for each id. Someone the gazetteer knows already keeps its id and gains aliases and
 * {@code sameAs}; all others get an id of their name and their key there, so that namesakes are two.
 */
public final class ActorImport {
    private static final String[] HEADER = {"id", "type", "name", "aliases", "party", "office", "from", "until", "country", "sameAs"};

    /** Kinds of files. */
    public enum Format {
        WIKIDATA, POPOLO, FTM;

        /** @throws IllegalArgumentException if there is none of the name */
        public static Format named(String name) {
            for (Format f : values()) {
                if (f.name().equalsIgnoreCase(name)) {
                    return f;
                }
            }
            throw new IllegalArgumentException("--format '" + name + "' must be wikidata, popolo or ftm");
        }

        /** By the ending: .csv, .json, and for FollowTheMoney .jsonl, .ndjson or .ftm. */
        public static Format of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".csv")) {
                return WIKIDATA;
            }
            if (name.endsWith(".json")) {
                return name.endsWith(".ftm.json") ? FTM : POPOLO;
            }
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".ftm")) {
                return FTM;
            }
            throw new IllegalArgumentException(file + ": the ending does not say what it is; name the format (wikidata, popolo, ftm)");
        }
    }

    /**
     * What was done.
     *
     * @param written actors in the new gazetteer
     * @param known   how many of them the gazetteer had already
     * @param skipped how many had no name, or are no actors
     */
    public record Report(int written, int known, int skipped) {
    }

    private final Gazetteer gazetteer;
    /** Ids given, by a hash of the key, so that a second row of the same actor is known for one. */
    private final Map<String, Integer> rows = new HashMap<>();
    private int known;
    private int skipped;

    private ActorImport(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * @param country   code of the country of all whose own is not told, or empty
     * @param gazetteer what is known already
     * @param target    the gazetteer to write; replaced as a whole, and only when all was read
     * @throws IllegalArgumentException naming file and line where the source is not of its format
     */
    public static Report run(Path source, Format format, String country, Gazetteer gazetteer, Path target) {
        ActorImport task = new ActorImport(gazetteer);
        Path unfinished = target.resolveSibling(target.getFileName() + ".tmp");
        CSVFormat csv = CSVFormat.RFC4180.builder().setHeader(HEADER).get();
        int written = 0;
        try {
            try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8); CSVPrinter printer = new CSVPrinter(out, csv)) {
                switch (format) {
                    case WIKIDATA -> WikidataActors.read(source, a -> task.write(a.in(country), printer));
                    case POPOLO -> PopoloActors.read(source, a -> task.write(a.in(country), printer));
                    case FTM -> FtmActors.read(source, a -> task.write(a.in(country), printer));
                }
                written = task.rows.size();
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
        }
        return new Report(written, task.known, task.skipped);
    }

    private void write(ForeignActor a, CSVPrinter out) {
        if (a.name().isBlank() || a.name().indexOf('|') >= 0) {
            skipped++;
            return;
        }
        KnownActor same = same(a);
        String id = same != null ? same.id() : id(a.type(), a.name(), a.key());
        if (rows.merge(id, 1, Integer::sum) > 1) {
            return;
        }
        known += same == null ? 0 : 1;
        TreeSet<String> aliases = new TreeSet<>(aliases(a));
        TreeSet<String> iris = new TreeSet<>(a.sameAs());
        TreeSet<String> offices = new TreeSet<>(a.offices());
        if (same != null) {
            aliases.addAll(same.aliases());
            aliases.add(a.name());
            aliases.remove(same.name());
            iris.addAll(same.sameAs());
            same.offices().forEach(o -> offices.add(o.toString()));
        }
        try {
            out.printRecord(id, a.type().name().toLowerCase(Locale.ROOT), same == null ? a.name() : same.name(), String.join("|", aliases),
                    same != null && !same.party().isEmpty() ? same.party() : party(a), String.join("|", offices),
                    a.from(), a.until(), a.country().toUpperCase(Locale.ROOT), String.join("|", iris));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write actor " + id, e);
        }
    }

    /** One of the same name, kind and country; a person moreover of the same party or office, for namesakes are many. */
    private @Nullable KnownActor same(ForeignActor a) {
        List<KnownActor> fit = gazetteer.named(a.name()).stream().filter(k -> k.type() == a.type())
                .filter(k -> a.sameAs().stream().anyMatch(k.sameAs()::contains) || k.country().equalsIgnoreCase(a.country()) && !a.country().isEmpty()
                        && (a.type() != ActorType.PERSON || shares(a, k))).toList();
        return fit.size() == 1 ? fit.get(0) : null;
    }

    private boolean shares(ForeignActor a, KnownActor k) {
        boolean party = !k.party().isEmpty() && (k.party().equals(party(a)) || gazetteer.named(a.partyName()).stream().anyMatch(p -> p.id().equals(k.party())));
        return party || k.offices().stream().anyMatch(o -> a.offices().stream().anyMatch(o.title()::equalsIgnoreCase));
    }

    private String party(ForeignActor a) {
        if (a.partyName().isEmpty()) {
            return "";
        }
        List<KnownActor> fit = gazetteer.named(a.partyName()).stream().filter(k -> k.type() == ActorType.PARTY && k.country().equalsIgnoreCase(a.country())).toList();
        return fit.size() == 1 ? fit.get(0).id() : id(ActorType.PARTY, a.partyName(), a.partyKey());
    }

    private static String id(ActorType type, String name, String key) {
        String slug = NameKey.slug(key);
        String mark = slug.length() > 12 ? Integer.toHexString(key.hashCode()) : slug;
        return type.name().toLowerCase(Locale.ROOT) + "/" + NameKey.slug(name) + (mark.isEmpty() ? "" : "-" + mark);
    }

    /** Names that a text may have; a single word for a person, or a short one, would be found where it means another. */
    private static List<String> aliases(ForeignActor a) {
        List<String> good = new ArrayList<>();
        for (String alias : a.aliases()) {
            boolean single = alias.strip().indexOf(' ') < 0;
            boolean acronym = single && alias.length() >= 2 && alias.chars().filter(Character::isUpperCase).count() >= 2;
            boolean fit = single ? acronym && a.type() != ActorType.PERSON : alias.length() > 4;
            if (fit && !alias.isBlank() && alias.indexOf('|') < 0 && !alias.equals(a.name()) && Character.isUpperCase(alias.strip().codePointAt(0))) {
                good.add(alias.strip());
            }
        }
        return good;
    }
}
