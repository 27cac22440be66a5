package se.kvittens.files.feed;

/**
 * What became of the records of a feed.
 *
 * @param records all of them, without the header and empty lines
 * @param told those that were understood
 * @param skipped those that are none of what the feed is asked for, such as time beside the visits (kringtid)
 * @param rejected those with at least one fault
 */
public record FeedCounts(long records, long told, long skipped, long rejected) {

    public static final FeedCounts NONE = new FeedCounts(0, 0, 0, 0);

    public FeedCounts plus(FeedCounts other) {
        return new FeedCounts(
                records + other.records, told + other.told, skipped + other.skipped, rejected + other.rejected);
    }
}
