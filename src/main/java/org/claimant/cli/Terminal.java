package org.claimant.cli;

/** How wide a table may be. */
final class Terminal {
    private static final int DEFAULT_WIDTH = 120;
    private static final int LEAST = 60;

    private Terminal() {
    }

    /** Columns of the terminal, as the launcher or the shell tells; else a width that fits most. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{1,4}") ? Math.max(LEAST, Integer.parseInt(columns)) : DEFAULT_WIDTH;
    }
}
