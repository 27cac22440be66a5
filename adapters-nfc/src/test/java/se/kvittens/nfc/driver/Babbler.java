package se.kvittens.nfc.driver;

import java.nio.charset.StandardCharsets;
import se.kvittens.nfc.emulator.EmulatedDevice;

/** Answers everything with a line of text, as another kind of device would. */
final class Babbler implements EmulatedDevice {

    private Line line = piece -> {};

    @Override
    public void plugged(Line near) {
        line = near;
    }

    @Override
    public void received(byte[] bytes) {
        line.send("ERROR\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void unplugged() {}
}
