package org.claimant.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    private static final Iris IRIS = new Iris(GraphBuilder.DEFAULT_BASE);

    @ParameterizedTest
    @CsvSource({"plain-name_1.2, plain-name_1.2", "two words, two%20words", "a/b, a%2Fb", "50%, 50%25", "<x>, %3Cx%3E", "., %2E",
        ".., %2E%2E", "\u0645\u062D\u0645\u062F, \u0645\u062D\u0645\u062F", "Se\u00F1or, Se\u00F1or", "\uD83C\uDF0A, %F0%9F%8C%8A"})
    void article_anyId_isReadableAndEscaped(String id, String segment) {
        assertEquals(GraphBuilder.DEFAULT_BASE + "article/" + segment, IRIS.article(id).getURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "person//x", "article/x", "graph/x", "claim/x"})
    void actor_idThatIsNoName_isRefused(String id) {
        assertThrows(IllegalArgumentException.class, () -> IRIS.actor(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id/", "urn:x:", "http://example.org/no-slash", "http://exa mple.org/", "ftp://example.org/"})
    void base_thatCannotNameData_isRefused(String base) {
        assertThrows(IllegalArgumentException.class, () -> new Iris(base));
    }

    @Test
    void given_malformedIri_saysWhoseItIs() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Iris.given("http://example.org/a b", "sameAs of actor 'x'"));
        assertTrue(e.getMessage().startsWith("sameAs of actor 'x'"), e.getMessage());
    }

    @Property
    void article_anyTwoIds_haveValidAndDifferentIris(@ForAll @NotEmpty String one, @ForAll @NotEmpty String other) {
        Assume.that(isText(one) && isText(other) && !one.equals(other));
        assertTrue(IRIx.create(IRIS.article(one).getURI()).isAbsolute());
        assertNotEquals(IRIS.article(one), IRIS.article(other));
        String turtle = "<" + IRIS.article(one).getURI() + "> a <" + IRIS.article(other).getURI() + "> .";
        assertEquals(1, RDFParser.fromString(turtle, Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerSimple()).toGraph().size());
    }

    private static boolean isText(String s) {
        return s.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
