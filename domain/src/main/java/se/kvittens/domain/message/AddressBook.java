package se.kvittens.domain.message;

import java.util.List;

/** The group addresses that a municipality has. */
public record AddressBook(List<GroupAddress> groups) {

    public AddressBook {
        groups = List.copyOf(groups);
    }

    /** The groups that are preferred to those single people whom a draft names; none where it names the group too. */
    public List<GroupAddress> preferredTo(List<Address> receivers) {
        return groups.stream()
                .filter(group -> !receivers.contains(group.address()))
                .filter(group -> receivers.stream().anyMatch(group.reaches()::contains))
                .toList();
    }
}
