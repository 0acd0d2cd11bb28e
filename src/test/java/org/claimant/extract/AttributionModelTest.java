package org.claimant.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class AttributionModelTest {
    private static final int MOST_BYTES = 20_000_000;

    @Test
    void model_thatIsShipped_isAtMost20MB() throws IOException {
        try (InputStream in = AttributionModel.class.getResourceAsStream("attribution-model.bin")) {
            long size = in.readAllBytes().length;
            assertTrue(size > 100_000 && size <= MOST_BYTES, "attribution-model.bin has " + size + " bytes");
        }
    }

    @Test
    void model_thatIsShipped_hasItsCard() throws IOException {
        String card = Files.readString(Path.of("docs", "attribution-model.md"));
        for (String heading : new String[] {"Trained on", "How good it is", "How to train it again", "Known weaknesses", "What it costs"}) {
            assertTrue(card.contains("## " + heading), "docs/attribution-model.md has no section '" + heading + "'");
        }
    }

    @Test
    void model_thatIsShipped_hasAllTables() {
        AttributionModel model = AttributionModel.load();
        assertEquals(1, model.cue().outputs());
        assertEquals(LabelLattice.LABELS, model.label().outputs());
        assertEquals(LabelLattice.LABELS * LabelLattice.LABELS, model.step().outputs());
        assertEquals(1, model.jury().judge().outputs());
        assertEquals(3, model.jury().experts().size());
    }
}
