package se.kvittens.application.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.AddressBook;
import se.kvittens.domain.message.GroupAddress;

/**
 * Who writes to whom in a municipality (LIFE-6): the municipality to each provider and to all of them, a provider to the
 * municipality. Providers do not write to each other, and are not told of each other: they compete, and what one of them knows
 * of somebody is no other's business (assumed).
 */
public final class Correspondents {

    private static final GroupAddress NOBODY =
            new GroupAddress(new Address("group:providers"), "Alla utförare", Set.of());

    private final Address municipality;
    private final Map<ProviderId, Address> providers =
            new TreeMap<>((one, other) -> one.value().compareTo(other.value()));

    public Correspondents(MunicipalityId municipality, Collection<ProviderId> providers) {
        this.municipality = new Address("municipality:" + municipality.value());
        providers.forEach(each -> this.providers.put(each, new Address("provider:" + each.value())));
    }

    public Address municipality() {
        return municipality;
    }

    /** Of a provider of the municipality. */
    public Address of(ProviderId provider) {
        Address address = providers.get(provider);
        if (address == null) {
            throw new IllegalArgumentException("The municipality has no such provider: " + provider);
        }
        return address;
    }

    /** The groups to which the owner of a mailbox may write. Of a single provider there is no group. */
    public AddressBook bookOf(Address owner) {
        boolean hasGroup = owner.equals(municipality) && providers.size() > 1;
        return new AddressBook(hasGroup ? List.of(all()) : List.of());
    }

    private GroupAddress all() {
        return new GroupAddress(NOBODY.address(), NOBODY.name(), Set.copyOf(providers.values()));
    }

    /** To whom the owner of a mailbox may write beside the groups, itself included. */
    public List<Address> knownTo(Address owner) {
        List<Address> known = new ArrayList<>(List.of(municipality));
        if (owner.equals(municipality)) {
            known.addAll(providers.values());
        } else {
            known.add(owner);
        }
        return List.copyOf(known);
    }

    /** Whether the owner of a mailbox may write to all of those. */
    public boolean mayWrite(Address owner, Collection<Address> receivers) {
        Set<Address> allowed = new TreeSet<>(knownTo(owner));
        bookOf(owner).groups().forEach(group -> allowed.add(group.address()));
        return allowed.containsAll(receivers);
    }

    /** In whose mailboxes a message to some receivers comes in, in each once. */
    public Set<Address> reachedBy(Collection<Address> receivers) {
        Set<Address> reached = new TreeSet<>(receivers);
        if (reached.remove(NOBODY.address())) {
            reached.addAll(providers.values());
        }
        return reached;
    }
}
