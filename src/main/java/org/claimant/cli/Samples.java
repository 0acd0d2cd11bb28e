package org.claimant.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The sample articles that come with the program. */
final class Samples {
    private static final String TABLE = "/samples/articles.csv";

    private Samples() {
    }

    /** The folder they lie in, on disk or in the program's jar. */
    static Path folder() {
        try {
            URI uri = Samples.class.getResource(TABLE).toURI();
            if (uri.getScheme().equals("jar")) {
                open(uri);
            }
            return Path.of(uri).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the samples cannot be found", e);
        }
    }

    private static void open(URI uri) {
        try {
            FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException e) {
            try {
                FileSystems.newFileSystem(uri, Map.of());
            } catch (IOException io) {
                throw new UncheckedIOException("cannot open the program's jar " + uri, io);
            }
        }
    }
}
