package se.kvittens.store.messages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import se.kvittens.application.messaging.InboxPage;
import se.kvittens.application.messaging.InboxPage.Place;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Message;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.sql.Times;

/** A part of an inbox as it is read from the tables: of no more messages than are wanted, and without what they say. */
record Listing(Address owner, InboxPage page) {

    private static final String UNREAD = " and read is null";

    /** Where it is deleted, no other of the same moment follows: which of them came before it is not known any more. */
    private static final String AFTER = " and (sent, position) < (?, coalesce("
            + "(select position from delivery where id = ? and owner = ?), -1))";

    private String sql() {
        String wanted = "(select * from delivery where owner = ?"
                + (page.unread() ? UNREAD : "")
                + (page.after().isPresent() ? AFTER : "")
                + " order by sent desc, position desc limit ?)";
        return Letters.LISTED + " from " + wanted + Letters.JOINED + Letters.ORDER;
    }

    List<Message> messages(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql())) {
            select.setString(1, owner.value());
            int next = page.after().isPresent() ? bind(page.after().get(), select) : 2;
            select.setInt(next, page.most());
            return Letters.messages(select);
        }
    }

    private int bind(Place after, PreparedStatement select) throws SQLException {
        select.setString(2, Times.bound(after.sent()));
        select.setString(3, Storable.text(after.message().value()));
        select.setString(4, owner.value());
        return 5;
    }
}
