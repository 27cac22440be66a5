package se.kvittens.domain.message;

import java.util.Set;

/**
 * An address that reaches several people at once, so that a message is not missed while one of them is away.
 *
 * @param name as people know it: Bosam SÄF reaches all housing coordinators (boendesamordnare)
 * @param reaches the addresses of single people behind it
 */
public record GroupAddress(Address address, String name, Set<Address> reaches) {

    public GroupAddress {
        reaches = Set.copyOf(reaches);
    }
}
