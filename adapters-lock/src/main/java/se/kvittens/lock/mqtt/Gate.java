package se.kvittens.lock.mqtt;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.MqttReturnCode;

/** Holds back what Paho hands over until somebody listens, and passes nothing on once nobody does. */
final class Gate implements MqttCallback {

    private final Link.Listener listener;
    private final List<Packet> early = new ArrayList<>();
    private boolean isOpen;
    private volatile boolean isShut;

    Gate(Link.Listener listener) {
        this.listener = listener;
    }

    synchronized void open() {
        isOpen = true;
        early.forEach(listener::came);
        early.clear();
    }

    /** Without waiting for what is being passed on: whoever shuts it may hold what that waits for. */
    void shut() {
        isShut = true;
    }

    @Override
    public synchronized void messageArrived(String topic, MqttMessage message) {
        int id = message.getQos() == 0 ? 0 : message.getId();
        Packet packet = Packet.of(topic, message.getPayload(), message.isRetained(), id);
        if (isOpen && !isShut) {
            listener.came(packet);
        } else {
            early.add(packet);
        }
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        if (!isShut) {
            listener.broke(response.getReturnCode() == MqttReturnCode.RETURN_CODE_SESSION_TAKEN_OVER);
        }
    }

    @Override
    public void mqttErrorOccurred(MqttException exception) {
        // Where it breaks the connection, that is told as well.
    }

    @Override
    public void deliveryComplete(IMqttToken token) {
        // That the broker has something says nothing of the lock.
    }

    @Override
    public void connectComplete(boolean reconnect, String server) {
        // Whoever connects waits for it.
    }

    @Override
    public void authPacketArrived(int reason, MqttProperties properties) {
        // Users and passwords alone are known here.
    }
}
