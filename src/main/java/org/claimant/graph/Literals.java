package org.claimant.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Makes literals in the form in which the store and every reader of the exports give them back. */
final class Literals {
    /** Stands for a character that cannot be written. */
    private static final int REPLACEMENT = 0xFFFD;

    private Literals() {
    }

    /**
     * A string. Unicode's noncharacters and halves of surrogate pairs, which RDF files may not hold, are replaced by U+FFFD;
     * the number of code points stays.
     */
    static Node text(String text) {
        if (text.codePoints().allMatch(Literals::isWritable)) {
            return NodeFactory.createLiteralString(text);
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> clean.appendCodePoint(isWritable(c) ? c : REPLACEMENT));
        return NodeFactory.createLiteralString(clean.toString());
    }

    static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node yes() {
        return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    }

    static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** A decimal in the canonical form, which TDB2 gives back whatever it is given, rounded to thousandths. */
    static Node score(double score) {
        String digits = BigDecimal.valueOf(score).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(digits.contains(".") ? digits : digits + ".0", XSDDatatype.XSDdecimal);
    }

    private static boolean isWritable(int c) {
        boolean isNoncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isNoncharacter && !isHalf;
    }
}
