package se.kvittens.lock.mqtt;

import java.util.Arrays;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.packet.MqttReturnCode;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.answer.Obstacle;

/** What a broker's no means. */
final class Troubles {

    private static final Set<Integer> SIGN_IN = Set.of(
            MqttReturnCode.RETURN_CODE_BAD_USERNAME_OR_PASSWORD,
            MqttReturnCode.RETURN_CODE_NOT_AUTHORIZED,
            MqttReturnCode.RETURN_CODE_BANNED,
            MqttReturnCode.RETURN_CODE_IDENTIFIER_NOT_VALID);

    /** From here on a broker's codes say no (MQTT 5, 2.4). */
    private static final int FIRST_NO = 0x80;

    private Troubles() {}

    /** Of what is no code of the broker's, Paho says by codes of its own what was in the way. */
    static Obstacle.Kind obstacle(MqttException trouble) {
        int code = trouble.getReasonCode();
        if (isOfTrust(trouble)) {
            return Obstacle.Kind.UNTRUSTED;
        }
        if (SIGN_IN.contains(code)) {
            return Obstacle.Kind.SIGN_IN;
        }
        return switch (code) {
            case MqttClientException.REASON_CODE_CLIENT_TIMEOUT, MqttClientException.REASON_CODE_WRITE_TIMEOUT ->
                Obstacle.Kind.TIMED_OUT;
            case MqttClientException.REASON_CODE_SERVER_CONNECT_ERROR -> Obstacle.Kind.UNREACHABLE;
            case MqttReturnCode.RETURN_CODE_UNSUPPORTED_PROTOCOL_VERSION -> Obstacle.Kind.UNREADABLE;
            default -> code >= FIRST_NO && code <= 0xFF ? Obstacle.Kind.FAULT : Obstacle.Kind.BROKEN_OFF;
        };
    }

    static boolean isGranted(int @Nullable [] codes) {
        return codes == null || Arrays.stream(codes).allMatch(code -> code < FIRST_NO);
    }

    private static boolean isOfTrust(Throwable trouble) {
        for (Throwable each = trouble; each != null; each = each.getCause()) {
            if (each instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
