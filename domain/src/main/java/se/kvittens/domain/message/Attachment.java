package se.kvittens.domain.message;

import java.util.Arrays;

/** A file that goes with a message. */
public final class Attachment {

    /** Of all attachments of a message together, so that it can be held in memory and sent in one piece. */
    public static final int MOST_BYTES = 5_000_000;

    private final String name;
    private final String mediaType;
    private final byte[] content;

    /** Of a media type like {@code application/pdf}. */
    public Attachment(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    /** Neither name nor content: both may say whom it is about. */
    @Override
    public String toString() {
        return "Attachment[" + mediaType + ", " + content.length + " bytes]";
    }
}
