package org.claimant.cases;

import org.claimant.nlp.Annotator;

/** The one annotator of a test run: loading it takes ten seconds. */
public final class SharedAnnotator {
    private static Annotator annotator;

    private SharedAnnotator() {
    }

    public static synchronized Annotator get() {
        if (annotator == null) {
            annotator = Annotator.english();
        }
        return annotator;
    }
}
