package se.kvittens.nfc.emulator;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A contactless storage card on the virtual reader vpcd of the service for smart cards (Debian: {@code vsmartcard-vpcd}). The
 * card lies there from its making until it is closed.
 */
public final class VpcdCard implements AutoCloseable {

    /** Of an NTAG or MIFARE Ultralight (PC/SC part 3, 3.1.3.2.3.1). */
    private static final byte[] ATR = HexFormat.of().parseHex("3b8f8001804f0ca0000003060300030000000068");

    private static final byte[] GET_UID = HexFormat.of().parseHex("ffca0000");
    private static final byte[] NOT_SUPPORTED = HexFormat.of().parseHex("6a81");
    private static final byte[] DONE = HexFormat.of().parseHex("9000");
    private static final int SEND_ATR = 4;

    private final Socket socket;
    private final byte[] uid;

    /** @param port on which the virtual reader listens: 35963 as it comes */
    public VpcdCard(int port, EmulatedTag tag) throws IOException {
        this.uid = tag.uid();
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        Thread thread = new Thread(this::serve, "emulated card");
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes the card away. */
    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (Socket open = socket) {
            DataInputStream in = new DataInputStream(open.getInputStream());
            DataOutputStream out = new DataOutputStream(open.getOutputStream());
            while (true) {
                byte[] message = in.readNBytes(in.readUnsignedShort());
                byte[] answer = answer(message);
                if (answer.length > 0) {
                    out.writeShort(answer.length);
                    out.write(answer);
                    out.flush();
                }
            }
        } catch (IOException taken) {
            // The card was taken away, or the service has ended.
            return;
        }
    }

    /** One byte is from the reader itself: to switch on or off or to begin anew, which is not answered, or for the ATR. */
    private byte[] answer(byte[] message) {
        if (message.length == 1) {
            return message[0] == SEND_ATR ? ATR : new byte[0];
        }
        boolean asked = message.length >= GET_UID.length
                && Arrays.equals(message, 0, GET_UID.length, GET_UID, 0, GET_UID.length);
        if (!asked) {
            return NOT_SUPPORTED;
        }
        byte[] answer = Arrays.copyOf(uid, uid.length + DONE.length);
        System.arraycopy(DONE, 0, answer, uid.length, DONE.length);
        return answer;
    }
}
