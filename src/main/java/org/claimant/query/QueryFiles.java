package org.claimant.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The {@code .rq} files of a folder, on disk or on the class path, there unpacked or in a jar. */
final class QueryFiles {
    private QueryFiles() {
    }

    /** Texts by name, the ending left out. */
    static SortedMap<String, String> onClassPath(String folder) {
        URL url = QueryFiles.class.getResource(folder);
        if (url == null) {
            throw new IllegalStateException(folder + " is not on the class path; build the program again");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return in(jar.getPath(folder));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has a place that is no URI: " + url, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + url, e);
        }
    }

    private static SortedMap<String, String> in(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".rq")) {
                    texts.put(name.substring(0, name.length() - 3), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
