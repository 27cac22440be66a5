package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.subscribing.MemorySubscriptions;
import se.kvittens.application.subscribing.Progress.Patience;
import se.kvittens.application.subscribing.Standing;
import se.kvittens.application.subscribing.TellSubscriber;
import se.kvittens.application.subscribing.Told;
import se.kvittens.application.subscribing.WhatIsNew;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.visit.Note;

/** Whatever was entered, nothing of it is told but the name of the visit. */
class NothingPersonalProperties {

    private static final Account ACCOUNT = new Account(new MunicipalityId("exempelviken"), Senders.PROVIDER);
    private static final Instant LONG_AGO = Instant.parse("2019-05-17T06:00:00Z");

    /** What a body consists of, as letters and digits. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}-]+");

    private static final Set<String> ENVELOPE = Set.of(
            "type",
            "visits",
            "changed",
            "timestamp",
            "2025-03-14T11",
            "00",
            "00Z",
            "data",
            "provider",
            "Norra",
            "hemtjänsten");

    private static Entry entered(String visit, String person, int minutes) {
        VisitPostRegistered happening = new VisitPostRegistered(
                new VisitId(visit),
                new CarerId("carer" + person),
                new RecipientId("recipient" + person),
                LONG_AGO.plusSeconds(minutes * 60L),
                LONG_AGO.plusSeconds(minutes * 60L + 600),
                Optional.empty(),
                true,
                Set.of(),
                new Note("note" + person));
        return new Entry(happening, new Deed("who" + person, Role.PLANNER, LONG_AGO, "why" + person), LONG_AGO);
    }

    @Property(tries = 50)
    void nothing_but_names_of_visits_is_told(
            @ForAll @Size(min = 1, max = 20) List<@AlphaChars @StringLength(min = 1, max = 8) String> people,
            @ForAll @IntRange(min = 0, max = 100_000) int minutes) {
        MemoryJournal journal = new MemoryJournal(() -> Senders.NOON);
        List<String> visits = new ArrayList<>();
        for (String person : people) {
            CarerOfProvider carer = new CarerOfProvider(Senders.PROVIDER, new CarerId("carer" + person));
            String visit = "v" + visits.size();
            long version = journal.versions(Senders.PROVIDER).get().getOrDefault(carer, 0L);
            journal.append(carer, version, List.of(entered(visit, person, minutes)))
                    .get();
            visits.add(visit);
        }

        String body = told(journal);

        Set<String> said =
                WORDS.matcher(body).results().map(found -> found.group()).collect(Collectors.toSet());
        Set<String> known = new HashSet<>(ENVELOPE);
        known.addAll(visits);
        assertThat(said).isEqualTo(known);
    }

    private static String told(MemoryJournal journal) {
        MemorySubscriptions subscriptions = new MemorySubscriptions();
        subscriptions.add(ACCOUNT.municipality(), Senders.to("https://mottagare.example.se", "a"), Told.NOTHING, 1);
        WhatIsNew news = new WhatIsNew(journal, new NothingClosed(), Senders.KEYS::mark);
        StringBuilder bodies = new StringBuilder();
        Standing standing =
                subscriptions.all(ACCOUNT.municipality()).get().standing().get(0);
        new TellSubscriber(
                        new TellSubscriber.Records(subscriptions, news),
                        (to, event) -> {
                            bodies.append(new String(EventJson.of(event, Senders.NOON), StandardCharsets.UTF_8));
                            return Optional.empty();
                        },
                        Patience.USUAL,
                        () -> Senders.NOON)
                .step(ACCOUNT, standing.subscription().id(), news.there(ACCOUNT).get())
                .get();
        return bodies.toString();
    }
}
