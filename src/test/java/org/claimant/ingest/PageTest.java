package org.claimant.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class PageTest {
    private static final String PROSE = "The harbour minister told the council on Monday that the ferry contract was never put out to tender at all.";

    @Test
    void of_titleDeckBylineCaptionTwiceBullets_eachHasItsKind() {
        String text = "Minister 'knew' of ferry deal\n\nCouncil leader speaks of a cover-up in leaked tape\n\nBy\nMara Lind\n"
                + "The minister at the quay in May.\nThe minister at the quay in May.\n\n  • Minister knew, says leader.\n  • Tape is genuine.\n\n" + PROSE;
        assertEquals("""
                TITLE Minister 'knew' of ferry deal
                SUMMARY Council leader speaks of a cover-up in leaked tape
                BYLINE By
                BYLINE Mara Lind
                CAPTION The minister at the quay in May.
                BOILERPLATE The minister at the quay in May.
                SUMMARY Minister knew, says leader.
                SUMMARY Tape is genuine.
                BODY %s""".formatted(PROSE), blocks(text));
        assertEquals(List.of("Mara Lind"), page(text).authors());
    }

    @Test
    void of_dateAndPlaceInFrontOfBody_cutOffAndPublished() {
        String text = " date 1998-03-04 SALTBAY: " + PROSE + "\n\nShe denied it.";
        assertEquals("DATELINE date 1998-03-04\nDATELINE SALTBAY:\nBODY " + PROSE + "\nBODY She denied it.", blocks(text));
        assertEquals(Optional.of(LocalDate.of(1998, 3, 4)), page(text).published());
    }

    @Test
    void of_dateAloneThenBody_noTitle() {
        assertEquals("DATELINE date 1998-03-04\nBODY " + PROSE + "\nBODY " + PROSE.replace("Monday", "Friday"),
                blocks(" date 1998-03-04 \n\n\n" + PROSE + "\n\n" + PROSE.replace("Monday", "Friday")));
    }

    @Test
    void of_agencyDatelines_cutOff() {
        for (String dateline : List.of("WASHINGTON (Agency) -", "MIDWAY ATOLL -", "ST. ANNE, Mo., Aug. 24 (XPI) —", "Nairobi (Agency) –", "PORT ROYAL --")) {
            assertEquals("TITLE Ferry deal\nDATELINE " + dateline + "\nBODY " + PROSE, blocks("Ferry deal\n\n" + dateline + " " + PROSE), dateline);
        }
    }

    @Test
    void of_labelOrTranscript_noDateline() {
        assertEquals("TITLE Ferry deal\nBODY EXCLUSIVE: " + PROSE, blocks("Ferry deal\n\nEXCLUSIVE: " + PROSE));
        assertEquals("TITLE Ferry deal\nBODY LIND: " + PROSE + "\nBODY ODUYA: No, it was.",
                blocks("Ferry deal\n\nLIND: " + PROSE + "\n\nODUYA: No, it was."));
    }

    @Test
    void of_titleToldTwiceAndFooter_boilerplate() {
        String text = "Ferry deal was fixed\n\nFerry deal was fixed\n\n" + PROSE + "\n\nPublished By:\n\nMara Lind\n\nPublished On:\n\nMar 4, 1998\n\n"
                + "Tune In\n\nComments are closed.\n\nSaltbay Post@1998. All Rights Reserved";
        assertEquals("TITLE Ferry deal was fixed\nBOILERPLATE Ferry deal was fixed\nBODY " + PROSE + "\nBOILERPLATE Published By:\nBYLINE Mara Lind\n"
                + "BOILERPLATE Published On:\nDATELINE Mar 4, 1998\nBOILERPLATE Tune In\nBOILERPLATE Comments are closed.\n"
                + "BOILERPLATE Saltbay Post@1998. All Rights Reserved", blocks(text));
        assertEquals(Optional.of(LocalDate.of(1998, 3, 4)), page(text).published());
    }

    @Test
    void of_sectionLabels_boilerplate() {
        assertEquals("TITLE Ferry deal was fixed.\nBOILERPLATE ABSTRACT.\nBODY " + PROSE + "\nBOILERPLATE FULL TEXT.\nBODY " + PROSE,
                blocks("Ferry deal was fixed.\n\nABSTRACT.\n\n" + PROSE + "\n\nFULL TEXT.\n\n" + PROSE));
    }

    @Test
    void of_bodyFirst_noTitle() {
        assertEquals("BODY " + PROSE + " " + PROSE + "\nBODY She denied it.", blocks(PROSE + " " + PROSE + "\n\nShe denied it."));
        assertEquals("BODY " + PROSE, blocks(PROSE));
    }

    @Test
    void of_carriageReturnsAndByteOrderMark_outsideOfBlocks() {
        assertEquals("TITLE Ferry deal\nBYLINE By Mara Lind and Tom Oduya\nBODY " + PROSE,
                blocks("\uFEFFFerry deal\r\n\r\nBy Mara Lind and Tom Oduya\r\n\r\n" + PROSE + "\r\n"));
        assertEquals(List.of("Mara Lind", "Tom Oduya"), page("Ferry deal\n\nBy Mara Lind and Tom Oduya\n\n" + PROSE).authors());
    }

    @Test
    void atBegin_forms_sameDay() {
        for (String words : List.of("1998-03-04", "March 4, 1998", "Mar. 4, 1998 10:15", "4 March 1998", "Wednesday, 4 March 1998", "4th March 1998 | Updated")) {
            assertEquals(Optional.of(LocalDate.of(1998, 3, 4)), Dates.atBegin(words), words);
        }
        assertEquals(Optional.empty(), Dates.atBegin("1998-02-30"));
    }

    private static Page page(String text) {
        return Page.of(Furniture.load(), text, "");
    }

    private static String blocks(String text) {
        return page(text).blocks().stream().map(b -> b.kind() + " " + b.span().of(text)).collect(Collectors.joining("\n"));
    }
}
