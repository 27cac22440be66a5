package se.kvittens.domain.message;

import io.vavr.control.Either;
import java.util.List;

/** A message that is not sent yet. What it says is personal and never printed. */
public record Draft(List<Address> receivers, String subject, String text, List<Attachment> attachments) {

    /** In characters of a text, with what is forwarded below it. Assumed. */
    public static final int LONGEST_TEXT = 100_000;

    private static final int LAST_OF_ONE_BYTE = 0x7F;
    private static final int LAST_OF_TWO_BYTES = 0x7FF;

    public Draft {
        receivers = List.copyOf(receivers);
        attachments = List.copyOf(attachments);
    }

    public Draft to(List<Address> others) {
        return new Draft(others, subject, text, attachments);
    }

    public Draft saying(String words) {
        return new Draft(receivers, subject, words, attachments);
    }

    public Draft with(List<Attachment> files) {
        return new Draft(receivers, subject, text, files);
    }

    /** Itself where it can be sent. */
    public Either<DraftFault, Draft> checked() {
        if (receivers.isEmpty()) {
            return Either.left(DraftFault.NO_RECEIVER);
        }
        if (subject.isBlank()) {
            return Either.left(DraftFault.NO_SUBJECT);
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            return Either.left(DraftFault.TEXT_TOO_LONG);
        }
        return attachedBytes() > Attachment.MOST_BYTES ? Either.left(DraftFault.TOO_LARGE) : Either.right(this);
    }

    /** Of its subject, its text and its attachments, as they are stored. */
    public long bytes() {
        return utf8(subject) + utf8(text) + attachedBytes();
    }

    private static long utf8(String words) {
        return words.codePoints().mapToLong(Draft::utf8).sum();
    }

    private static long utf8(int character) {
        if (Character.isSupplementaryCodePoint(character)) {
            return 4;
        }
        return character <= LAST_OF_ONE_BYTE ? 1 : character <= LAST_OF_TWO_BYTES ? 2 : 3;
    }

    private long attachedBytes() {
        return attachments.stream().mapToLong(Attachment::size).sum();
    }

    @Override
    public String toString() {
        return "Draft[to " + receivers + ", " + attachments.size() + " attachments]";
    }

    /** Why a draft can't be sent. */
    public enum DraftFault {
        NO_RECEIVER,
        NO_SUBJECT,
        /** The text has more than {@link #LONGEST_TEXT} characters. */
        TEXT_TOO_LONG,
        /** The attachments together have more than {@link Attachment#MOST_BYTES} bytes. */
        TOO_LARGE
    }
}
