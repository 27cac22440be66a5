package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.people.PersonalNumbers;

/** Keeps absences (LIFE-4). */
public final class AbsencesDesk {

    /** What the desk itself adds to what it was sent. */
    private static final Set<String> ADDED = Set.of("id", "version", "provider", "changed");

    private final Shelf absences;
    private final People people;

    public AbsencesDesk(People people, InstantSource clock) {
        this.absences = new Shelf(clock);
        this.people = people;
    }

    public void put(ObjectNode absence) {
        absences.put(absence.path("id").asText(), absence);
    }

    Reply list(Heard heard) {
        return absences.page(heard, absence -> true);
    }

    Reply get(Heard heard) {
        ObjectNode absence = absences.get(heard.id());
        return absence == null ? Reply.unknown() : Reply.ok(absence).tagged();
    }

    Reply put(Heard heard) {
        if (!(heard.body() instanceof ObjectNode content) || !Sound.isAbsence(content)) {
            return Reply.invalid();
        }
        if (!people.knowsCustomer(content.path("customer"))) {
            return Reply.problem(422, "UNKNOWN");
        }
        if (PersonalNumbers.appearIn(content.path("description").asText())) {
            return Reply.problem(422, "PERSONAL_NUMBER");
        }
        // Dates of the same form are in order as texts.
        if (content.has("lastDay")
                && content.path("lastDay")
                                .asText()
                                .compareTo(content.path("firstDay").asText())
                        < 0) {
            return Reply.problem(409, "LAST_DAY_BEFORE_FIRST");
        }
        ObjectNode held = absences.get(heard.id());
        return heard.header("if-match")
                .map(seen -> change(heard.id(), seen, content))
                .orElseGet(() -> held == null ? keep(heard.id(), Versions.FIRST, content) : again(held, content));
    }

    private Reply change(String id, String seen, ObjectNode content) {
        ObjectNode held = absences.get(id);
        if (held == null) {
            return Reply.unknown();
        }
        if (!held.path("version").asText().equals(seen)) {
            return Reply.problem(412, "CHANGED_MEANWHILE");
        }
        return isOfSame(held, content) ? keep(id, Versions.after(held), content) : Reply.problem(409, "TAKEN");
    }

    private static boolean isOfSame(ObjectNode held, ObjectNode content) {
        return held.path("customer").path("id").equals(content.path("customer").path("id"));
    }

    private Reply again(ObjectNode held, ObjectNode content) {
        ObjectNode sent = held.deepCopy().remove(ADDED);
        return sent.equals(content) ? Reply.ok(held).tagged() : Reply.problem(409, "TAKEN");
    }

    private Reply keep(String id, String version, ObjectNode content) {
        ObjectNode absence = content.deepCopy();
        absence.remove(ADDED);
        absence.put("id", id).put("version", version).put("changed", absences.now());
        providerOf(id, content).ifPresent(provider -> absence.put("provider", provider));
        put(absence);
        return Reply.ok(absence).tagged();
    }

    /** It stays with the provider that it had first: that of its customer. */
    private Optional<String> providerOf(String id, ObjectNode content) {
        ObjectNode held = absences.get(id);
        return held != null && held.has("provider")
                ? Optional.of(held.path("provider").asText())
                : people.providerOf(content.path("customer"));
    }
}
