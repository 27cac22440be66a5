package se.kvittens.store.badday;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Handset;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;

/** Receipts of one carer, told apart by their numbers, and what is there of them. */
public final class Taps {

    public static final Instant EIGHT = Instant.parse("2026-10-01T06:00:00.000000001Z");
    public static final CarerOfProvider CARER =
            new CarerOfProvider(new ProviderId("Exempelvikens hemtjänst"), new CarerId("c1"));
    public static final MunicipalityId TOWN = new MunicipalityId("exempelviken");
    public static final TimeSpan ALWAYS = new TimeSpan(EIGHT, Instant.MAX);

    private Taps() {}

    /** A receipt that is known by its name, at a time and a recipient of its own, with a word of why. */
    public static Entry tap(String name) {
        return tap(name, new RecipientId("anna-" + Math.floorMod(name.hashCode(), 100_000) % 7));
    }

    /** The same, at somebody. */
    public static Entry tap(String name, RecipientId recipient) {
        int number = Math.floorMod(name.hashCode(), 100_000);
        Instant at = EIGHT.plusSeconds(60L * number);
        RegisteredReceipt receipt = new RegisteredReceipt(
                new ReceiptId(name),
                CARER.carer(),
                recipient,
                Mark.TAP,
                new Receipt(at, ReceiptMethod.NFC),
                at,
                TagFinding.OWN,
                Optional.empty(),
                Optional.empty(),
                Handset.UNTOLD);
        return new Entry(new ReceiptMade(receipt), new Deed("c1", Role.CARER, at, "därför " + name), at);
    }

    /** Makes some people known in a journal where nothing is yet. */
    public static void tapAt(Set<RecipientId> people, Journal journal) {
        List<Entry> taps =
                people.stream().map(each -> tap("at-" + each.value(), each)).toList();
        journal.append(CARER, 0, taps).getOrElseThrow(fault -> new IllegalStateException("" + fault));
    }

    /** The names of all that is there, in the order in which it was taken down; a name twice is there twice. */
    public static List<String> names(Journal journal) {
        return journal
                .read(CARER, ALWAYS)
                .getOrElseThrow(fault -> new IllegalStateException("" + fault))
                .recorded()
                .stream()
                .map(each -> ((ReceiptMade) each.happening()).receipt().id().value())
                .toList();
    }

    public static long version(Journal journal) {
        return journal.read(CARER, ALWAYS)
                .getOrElseThrow(fault -> new IllegalStateException("" + fault))
                .version();
    }
}
