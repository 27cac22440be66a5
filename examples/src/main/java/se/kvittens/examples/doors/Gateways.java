package se.kvittens.examples.doors;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.domain.identity.LockId;
import se.kvittens.files.doorfolder.gateway.GatewaySettings;
import se.kvittens.files.doorfolder.gateway.GatewaySettings.Kind;
import se.kvittens.files.doorfolder.gateway.GatewaySettings.SecretPlace;
import se.kvittens.lock.mqtt.Broker;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.lock.wiring.NeutralLocks;
import se.kvittens.lock.wiring.NukiLocks;
import se.kvittens.lock.wiring.NukiMqttLocks;
import se.kvittens.lock.wiring.SeamLocks;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.retry.Patience;

/** The gateways of a doors folder, each by the protocol that it speaks. To be closed. */
public final class Gateways implements AutoCloseable {

    private final List<OpenGateway> all;

    private Gateways(List<OpenGateway> all) {
        this.all = all;
    }

    /** Nothing is asked yet. */
    public static Gateways open(List<GatewaySettings> settings, Patience patience) {
        return new Gateways(settings.stream().map(each -> open(each, patience)).toList());
    }

    /** Those whose token is nowhere: a file that is empty, a variable that is not set. */
    public static List<GatewayName> withoutToken(List<GatewaySettings> settings) {
        return settings.stream()
                .filter(each -> secrets(each.token()).inUse().isEmpty())
                .map(GatewaySettings::name)
                .toList();
    }

    public List<OpenGateway> all() {
        return all;
    }

    /** The one whose lock it is. */
    public Optional<OpenGateway> of(LockId lock) {
        return all.stream()
                .filter(each -> each.name().deviceOf(lock).isPresent())
                .findFirst();
    }

    /** The one of that name. */
    public Optional<OpenGateway> named(String name) {
        return all.stream().filter(each -> each.name().value().equals(name)).findFirst();
    }

    @Override
    public void close() {
        all.forEach(each -> each.closing().run());
    }

    private static OpenGateway open(GatewaySettings settings, Patience patience) {
        return settings.kind() == Kind.NUKI_MQTT ? broker(settings, patience) : overHttp(settings, patience);
    }

    private static OpenGateway overHttp(GatewaySettings settings, Patience patience) {
        Connection connection = Connection.to(URI.create(settings.address()));
        Secrets token = secrets(settings.token());
        Secrets signing = settings.signing().map(Gateways::secrets).orElseGet(Secrets::none);
        return switch (settings.kind()) {
            case NEUTRAL -> {
                NeutralLocks locks = NeutralLocks.open(
                        new NeutralLocks.Settings(settings.name(), connection, token, signing), patience);
                yield opened(settings, locks.gateway(), locks.deliveries(), locks::close);
            }
            case NUKI -> {
                NukiLocks locks =
                        NukiLocks.open(new NukiLocks.Settings(settings.name(), connection, token, signing), patience);
                yield opened(settings, locks.gateway(), locks.deliveries(), locks::close);
            }
            case NUKI_MQTT -> throw new IllegalArgumentException("A broker is not asked over HTTP.");
            case SEAM -> {
                SeamLocks locks =
                        SeamLocks.open(new SeamLocks.Settings(settings.name(), connection, token, signing), patience);
                yield opened(settings, locks.gateway(), locks.deliveries(), locks::close);
            }
        };
    }

    private static OpenGateway broker(GatewaySettings settings, Patience patience) {
        Broker plain = Broker.at(settings.address(), secrets(settings.token()));
        Broker broker = settings.trust().map(plain::trusting).orElse(plain);
        NukiMqttLocks locks = NukiMqttLocks.open(new NukiMqttLocks.Settings(settings.name(), broker), patience.clock());
        return new OpenGateway(locks.gateway(), Optional.empty(), Optional.of(locks::onNews), locks::close);
    }

    private static OpenGateway opened(
            GatewaySettings settings, LockGateway gateway, Deliveries deliveries, Runnable closing) {
        return new OpenGateway(gateway, settings.signing().map(signs -> deliveries), closing);
    }

    private static Secrets secrets(SecretPlace place) {
        return place instanceof SecretPlace.InFile in
                ? Secrets.ofFile(in.file())
                : Secrets.ofEnvironment(((SecretPlace.InEnvironment) place).variable());
    }
}
