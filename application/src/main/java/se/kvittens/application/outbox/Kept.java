package se.kvittens.application.outbox;

/**
 * Something in an outbox.
 *
 * @param number the receipt number that a person is told; above zero
 */
public record Kept(long number, Content content, Fate fate) {

    /** Whether somebody must say first whose door it was. */
    public boolean isUnplaced() {
        return content instanceof Content.Tap && isReceived();
    }

    /** Whether it can be given, and was not answered yet. */
    public boolean isWaiting() {
        return content instanceof Content.Request && isReceived();
    }

    /** Whether it was answered with no, so that a person must see to it. */
    public boolean isRefused() {
        return fate instanceof Fate.Refused || fate instanceof Fate.Overtaken;
    }

    private boolean isReceived() {
        return fate instanceof Fate.Received;
    }
}
