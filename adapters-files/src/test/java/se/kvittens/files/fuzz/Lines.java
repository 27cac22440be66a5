package se.kvittens.files.fuzz;

/** Counts lines, however they end. */
final class Lines {

    private Lines() {}

    /** One more than there are line ends; CR LF is one. */
    static long of(byte[] content) {
        long lines = 1;
        for (int at = 0; at < content.length; at++) {
            boolean isSecondOfTwo = content[at] == '\n' && at > 0 && content[at - 1] == '\r';
            lines += (content[at] == '\n' || content[at] == '\r') && !isSecondOfTwo ? 1 : 0;
        }
        return lines;
    }
}
