package se.kvittens.client.messages;

import java.util.List;
import se.kvittens.domain.message.Address;

/**
 * An address that reaches several.
 *
 * @param name as people know it
 */
public record MessageGroup(Address address, String name, List<Address> reaches) {

    public MessageGroup {
        reaches = List.copyOf(reaches);
    }
}
