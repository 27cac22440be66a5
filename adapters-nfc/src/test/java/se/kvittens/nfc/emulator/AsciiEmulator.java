package se.kvittens.nfc.emulator;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** An emulated reader that sends by itself: a line when a tag comes, and one more whenever it is told to. */
public final class AsciiEmulator implements EmulatedDevice {

    private final Field field;
    private final Function<EmulatedTag, String> form;
    private Line line = piece -> {};

    /** @param form how it writes a tag's number, with all that stands around it; each character is one byte */
    public AsciiEmulator(Field field, Function<EmulatedTag, String> form) {
        this.field = field;
        this.form = form;
        field.watch(this::sendOnce);
    }

    @Override
    public synchronized void plugged(Line near) {
        line = near;
    }

    @Override
    public synchronized void unplugged() {
        line = piece -> {};
    }

    /** It hears nothing. */
    @Override
    public void received(byte[] bytes) {}

    /** Sends the number of what lies there, as a reader does that repeats it. */
    public synchronized void sendOnce() {
        for (EmulatedTag tag : field.look()) {
            line.send(form.apply(tag).getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
