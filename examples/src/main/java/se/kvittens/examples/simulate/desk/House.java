package se.kvittens.examples.simulate.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All desks, and who goes to which. One request at a time is answered. */
public final class House {

    private final Tokens tokens;
    private final People people;
    private final OrdersDesk orders;
    private final AbsencesDesk absences;
    private final VisitsDesk visits;
    private final MessagesDesk messages;

    public House(InstantSource clock, Instant lockedUntil) {
        this.tokens = new Tokens(clock);
        this.people = new People(clock);
        this.orders = new OrdersDesk(clock);
        this.absences = new AbsencesDesk(people, clock);
        this.visits = new VisitsDesk(people, clock, lockedUntil);
        this.messages = new MessagesDesk(clock);
    }

    public People people() {
        return people;
    }

    public OrdersDesk orders() {
        return orders;
    }

    public AbsencesDesk absences() {
        return absences;
    }

    public VisitsDesk visits() {
        return visits;
    }

    public MessagesDesk messages() {
        return messages;
    }

    public synchronized Reply answer(Heard heard) {
        if (heard.kind().equals("POST oauth/token")) {
            return tokens.token(heard);
        }
        if (heard.path().isEmpty()) {
            return Reply.unknown();
        }
        return tokens.objection(heard)
                .orElseGet(() -> Optional.ofNullable(desks().get(heard.kind()))
                        .map(desk -> ask(desk, heard))
                        .orElse(Reply.unknown()));
    }

    /** A time that is none, wherever it stands, is no fault of the desk. */
    private static Reply ask(Function<Heard, Reply> desk, Heard heard) {
        try {
            return desk.apply(heard);
        } catch (DateTimeException malformed) {
            return Reply.invalid();
        }
    }

    private Map<String, Function<Heard, Reply>> desks() {
        return Map.ofEntries(
                Map.entry("GET orders", orders::list),
                Map.entry("POST orders/search", orders::search),
                Map.entry("GET orders/*", orders::get),
                Map.entry("PUT orders/*/confirmation", orders::confirm),
                Map.entry("PUT orders/*/end", orders::end),
                Map.entry("GET absences", absences::list),
                Map.entry("GET absences/*", absences::get),
                Map.entry("PUT absences/*", absences::put),
                Map.entry("GET visits", visits::list),
                Map.entry("PUT visits/*", visits::put),
                Map.entry("GET planned-visits", visits::plan),
                Map.entry("GET customers", people::customers),
                Map.entry("GET carers", people::carers),
                Map.entry("GET group-addresses", heard -> messages.groups()),
                Map.entry("GET messages", messages::list),
                Map.entry("POST messages", messages::send),
                Map.entry("GET messages/*", messages::get),
                Map.entry("DELETE messages/*", messages::delete),
                Map.entry("PUT messages/*/read", messages::read));
    }
}
