package se.kvittens.files.doorfolder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.files.doorfolder.gateway.GatewaySettings.Kind;

/** A broker of MQTT among the gateways. */
class BrokerGatewayTest extends DoorFolderFiles {

    private void broker(String address, String more) {
        with("doors.yaml", HEAD + PROVIDERS + """
                gateways:
                  - name: house
                    kind: nuki-mqtt
                    address: %s
                    token: {file: token}
                """.formatted(address) + more);
        with("locks.csv", "lock,kind,recipients,since\n");
        with("keys.csv", "key,provider,carer,since\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mqtts://broker.example:8883", "mqtts://broker.example", "mqtt://127.0.0.1:1883"})
    void it_is_sealed_or_of_this_machine(String address) {
        broker(address, "");

        assertThat(folder().manifest().gateways()).singleElement().satisfies(gateway -> {
            assertThat(gateway.kind()).isEqualTo(Kind.NUKI_MQTT);
            assertThat(gateway.address()).isEqualTo(address);
            assertThat(gateway.signing()).isEmpty();
            assertThat(gateway.trust()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mqtt://broker.example",
                "mqtt://192.168.7.1",
                "https://broker.example",
                "mqtts://user:hush@broker.example"
            })
    void anything_else_is_a_fault(String address) {
        broker(address, "");

        assertThat(faults()).singleElement().asString().contains("INVALID_VALUE gateways[0].address");
    }

    @Test
    void it_signs_nothing() {
        broker("mqtts://broker.example", "    signing: {environment: SIGNING}\n");

        assertThat(faults()).singleElement().asString().contains("UNKNOWN_FIELD", "signing");
    }

    @Test
    void its_certificates_are_looked_into() {
        broker("mqtts://broker.example", "    trust: broker.pem\n");
        assertThat(faults()).singleElement().asString().contains("UNREADABLE_FILE", "trust");
        with("broker.pem", "no certificate\n");
        assertThat(faults()).singleElement().asString().contains("NO_CERTIFICATE", "trust");
    }

    @Test
    void no_other_gateway_is_trusted_by_certificates_of_ones_own() {
        with("doors.yaml", HEAD + PROVIDERS + GATEWAYS + "    trust: broker.pem\n");

        assertThat(faults()).singleElement().asString().contains("UNKNOWN_FIELD", "trust");
    }
}
