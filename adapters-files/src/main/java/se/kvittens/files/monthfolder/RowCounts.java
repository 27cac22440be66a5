package se.kvittens.files.monthfolder;

/**
 * How many rows a file has, without its header and empty lines.
 *
 * @param rows all, the rejected among them
 * @param rejected those with at least one fault
 */
public record RowCounts(long rows, long rejected) {

    public static final RowCounts NONE = new RowCounts(0, 0);

    public long taken() {
        return rows - rejected;
    }

    public RowCounts plus(RowCounts other) {
        return new RowCounts(rows + other.rows, rejected + other.rejected);
    }
}
