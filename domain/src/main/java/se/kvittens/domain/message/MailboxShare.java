package se.kvittens.domain.message;

/**
 * How much of a mailbox one sender's messages take, as long as they are not deleted.
 *
 * @param bytes of {@link Draft#bytes()}
 */
public record MailboxShare(long messages, long bytes) {

    /** What one sender may take of a mailbox, so that nobody fills it, or the disk, for all. Assumed. */
    public static final MailboxShare MOST = new MailboxShare(1_000, 100_000_000);

    public static final MailboxShare NOTHING = new MailboxShare(0, 0);

    /** With one more message. */
    public MailboxShare and(Draft more) {
        return new MailboxShare(messages + 1, bytes + more.bytes());
    }

    public boolean isWithin(MailboxShare most) {
        return messages <= most.messages && bytes <= most.bytes;
    }
}
