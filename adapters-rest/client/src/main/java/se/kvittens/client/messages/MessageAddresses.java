package se.kvittens.client.messages;

import java.util.List;
import se.kvittens.domain.message.Address;

/**
 * To whom one may write.
 *
 * @param own of the mailbox
 * @param known single ones
 */
public record MessageAddresses(Address own, List<Address> known, List<MessageGroup> groups) {

    public MessageAddresses {
        known = List.copyOf(known);
        groups = List.copyOf(groups);
    }
}
