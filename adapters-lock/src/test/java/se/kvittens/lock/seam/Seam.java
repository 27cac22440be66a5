package se.kvittens.lock.seam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.opening.LockCommand;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** What tests of Seam have in common. */
final class Seam {

    static final GatewayName NAME = new GatewayName("seam");
    static final Instant NOW = Instant.parse("2026-03-29T08:00:00Z");
    static final int MOST_PAGES = 200;

    private Seam() {}

    /** By a clock that stands still, without waiting between attempts; what it would have waited is written down. */
    static Patience patience(List<Duration> pauses) {
        return new Patience(new RetryPlan(4, Duration.ofMillis(500), Duration.ofMinutes(2)), pauses::add, () -> NOW);
    }

    static Patience patience() {
        return patience(new ArrayList<>());
    }

    static LockGateway gateway(Transport transport, Path folder) {
        return new SeamGateway(NAME, transport, secrets(folder, "key", "seam_key_in_use"), patience());
    }

    static Secrets secrets(Path folder, String file, String... lines) {
        try {
            return Secrets.ofFile(Files.write(folder.resolve(file), List.of(lines)));
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    static LockCommand command(String device, LockAction action) {
        return new LockCommand(new CommandId("c-1"), NAME.lock(device), action, NOW.plusSeconds(30));
    }

    /** Pages as far as there are any; fails where there is no end to them, or one is not readable. */
    static List<LogPage> pages(LockGateway gateway, Optional<LogPlace> after) {
        List<LogPage> pages = new ArrayList<>();
        Optional<LogPlace> place = after;
        boolean hasMore = true;
        while (hasMore) {
            Answer<LogPage> page = gateway.log(place);
            pages.add(page.value().orElseThrow(() -> new AssertionError("It answered " + page)));
            place = pages.get(pages.size() - 1).place();
            hasMore = pages.get(pages.size() - 1).hasMore();
            if (pages.size() > MOST_PAGES) {
                throw new AssertionError("More than " + MOST_PAGES + " pages");
            }
        }
        return pages;
    }

    static List<DoorEvent> events(List<LogPage> pages) {
        return pages.stream().flatMap(page -> page.told().events().stream()).toList();
    }

    static Optional<LogPlace> end(List<LogPage> pages) {
        return pages.get(pages.size() - 1).place();
    }
}
