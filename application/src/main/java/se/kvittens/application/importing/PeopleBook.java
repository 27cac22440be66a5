package se.kvittens.application.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.application.importing.feed.RegisterFeed;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldPerson;
import se.kvittens.application.importing.told.ToldRecipient;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.KnownPeople;

/** The people that the registers of a provider tell of, and those that could not be found in it. */
final class PeopleBook {

    private final String provider;
    private final TreeMap<RecipientId, ToldRecipient> recipients = new TreeMap<>();
    private final KnownPeople<RecipientId> knownRecipients = new KnownPeople<>();
    private final KnownPeople<CarerId> knownCarers = new KnownPeople<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private boolean hasCarers;

    PeopleBook(String provider) {
        this.provider = provider;
    }

    /** Of a recipient that is told twice the later telling counts; a carer may have several names. */
    void take(RegisterFeed register) {
        register.tell(
                recipient -> {
                    if (recipient.provider().orElse(provider).equals(provider)) {
                        RecipientId id = recipient.recipient().id();
                        recipients.put(id, recipient);
                        knownRecipients.add(id, id.value(), recipient.name());
                    }
                },
                carer -> {
                    hasCarers = true;
                    knownCarers.add(carer.id(), carer.id().value(), carer.name());
                });
    }

    /** By id. */
    Collection<ToldRecipient> recipients() {
        return recipients.values();
    }

    Optional<RecipientId> recipient(ToldPerson told, Origin origin) {
        return found(knownRecipients.find(told.id(), told.name()), Unplaced.Who.RECIPIENT, origin);
    }

    /** Without a register of carers, whoever has an id is known by it. */
    Optional<CarerId> carer(ToldPerson told, Origin origin) {
        return !hasCarers && told.id().isPresent()
                ? told.id().map(CarerId::new)
                : found(knownCarers.find(told.id(), told.name()), Unplaced.Who.CARER, origin);
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }

    private <I> Optional<I> found(KnownPeople.Match<I> match, Unplaced.Who who, Origin origin) {
        if (match instanceof KnownPeople.Match.One<I> one) {
            return Optional.of(one.person());
        }
        boolean isAmbiguous = match instanceof KnownPeople.Match.Several<I>;
        List<I> candidates = match instanceof KnownPeople.Match.Several<I> several
                ? several.people()
                : ((KnownPeople.Match.None<I>) match).alike();
        unplaced.add(new Unplaced(
                origin,
                who,
                isAmbiguous,
                candidates.stream().map(String::valueOf).toList()));
        return Optional.empty();
    }
}
