package org.claimant.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Files are written under a name that ends in {@value #PART}, and take their own when all of them are complete. */
final class FinalNames {
    static final String PART = ".part";

    private FinalNames() {
    }

    /** Renames the files, each over an older one of its name. */
    static List<Path> give(List<Path> parts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path part : parts) {
            String name = part.getFileName().toString();
            Path file = part.resolveSibling(name.substring(0, name.length() - PART.length()));
            files.add(Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE));
        }
        return files;
    }

    /** Removes what is left of files that were not completed. */
    static void discard(List<Path> parts) {
        for (Path part : parts) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // The failure that brought us here is told; a file that cannot be removed either adds nothing to it.
            }
        }
    }
}
