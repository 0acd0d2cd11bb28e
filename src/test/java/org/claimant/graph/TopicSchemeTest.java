package org.claimant.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.claimant.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicSchemeTest {

    @Test
    void read_ownScheme_givesSortedTopicsWhoseBroaderExist() {
        List<Topic> topics = TopicScheme.read();
        List<String> names = topics.stream().map(Topic::name).toList();
        assertEquals(names.stream().sorted().toList(), names);
        assertTrue(names.contains("FakeMandate"), names.toString());
        Set<String> known = names.stream().collect(Collectors.toSet());
        for (Topic topic : topics) {
            assertTrue(topic.broader().isEmpty() || known.contains(topic.broader()), topic.toString());
        }
    }

    @Test
    void read_conceptWithoutLabel_saysWhichAndWhatToDo(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("t.ttl"),
            "<https://w3id.org/claimant/topic/Spying> a <http://www.w3.org/2004/02/skos/core#Concept> .");
        Exception e = assertThrows(IllegalArgumentException.class, () -> TopicScheme.read(file));
        assertTrue(e.getMessage().contains("topic/Spying") && e.getMessage().contains("t.ttl"), e.getMessage());
    }

    @Test
    void read_fileThatIsNotTurtle_saysWhere(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("t.ttl"), "name,label\n");
        Exception e = assertThrows(IllegalArgumentException.class, () -> TopicScheme.read(file));
        assertTrue(e.getMessage().contains("t.ttl is not Turtle"), e.getMessage());
    }
}
