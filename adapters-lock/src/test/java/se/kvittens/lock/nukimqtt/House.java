package se.kvittens.lock.nukimqtt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Unread;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.identity.LockId;
import se.kvittens.lock.broker.Mosquitto;
import se.kvittens.lock.mqtt.Broker;
import se.kvittens.lock.secret.Secrets;

/** A gateway to a broker in a folder, and what it told so far to somebody who takes all of it down. */
final class House implements AutoCloseable {

    static final GatewayName NAME = new GatewayName("house");
    static final String ID = "3A5B7C9D";
    static final LockId LOCK = NAME.lock(ID);

    /** Long enough for a machine with much to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final NukiMqttGateway gateway;
    private final List<DoorEvent> events = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private Optional<LogPlace> place = Optional.empty();

    House(Mosquitto broker, Path folder, InstantSource clock) {
        this(broker, folder, PATIENCE, clock);
    }

    /** @param response how long a lock may take to answer */
    House(Mosquitto broker, Path folder, Duration response, InstantSource clock) {
        this(Broker.at(broker.address(), login(folder, Mosquitto.READER)).within(PATIENCE), response, clock);
    }

    House(Broker broker, Duration response, InstantSource clock) {
        gateway = new NukiMqttGateway(NAME, broker, response, clock);
    }

    static Secrets login(Path folder, String user) {
        try {
            return Secrets.ofFile(
                    Files.writeString(folder.resolve("login-" + user), user + ":" + Mosquitto.passwordOf(user)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    LockGateway gateway() {
        return gateway;
    }

    NukiMqttGateway whole() {
        return gateway;
    }

    /** As a program that is started anew, with what was taken down before. */
    House goingOnAfter(House before) {
        place = before.place;
        return this;
    }

    /** Reads on until there is no more, and takes it down. */
    House reads() {
        LogPage page;
        do {
            page = next();
            events.addAll(page.told().events());
            unread.addAll(page.told().unread());
            place = page.place();
        } while (page.hasMore());
        return this;
    }

    /** The next page, which is not taken down. */
    LogPage next() {
        Answer<LogPage> answer = gateway.log(place);
        return answer.value().orElseThrow(() -> new AssertionError("It answered " + answer));
    }

    /** Takes down one page, and does not come back to say so. */
    List<DoorEvent> takesDownOnePage() {
        LogPage page = next();
        place = page.place();
        return page.told().events();
    }

    Optional<LogPlace> place() {
        return place;
    }

    /** What was told since this was asked last. */
    List<DoorEvent> events() {
        List<DoorEvent> told = List.copyOf(events);
        events.clear();
        return told;
    }

    List<Unread> unread() {
        List<Unread> told = List.copyOf(unread);
        unread.clear();
        return told;
    }

    @Override
    public void close() {
        gateway.close();
    }
}
