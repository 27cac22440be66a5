package se.kvittens.store.subscribing;

import io.vavr.control.Either;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.kvittens.application.closing.Account;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.subscribing.Followed;
import se.kvittens.application.subscribing.Progress;
import se.kvittens.application.subscribing.Roll;
import se.kvittens.application.subscribing.Standing;
import se.kvittens.application.subscribing.Subscription;
import se.kvittens.application.subscribing.Subscriptions;
import se.kvittens.application.subscribing.Told;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.sql.Storable;
import se.kvittens.store.sql.Times;
import se.kvittens.store.stream.OneMunicipality;

/** Subscriptions in a database, in tables of their own: how far one has been told changes with each event, and nobody asks for it later. */
public final class JdbcSubscriptions implements Subscriptions {

    private static final String OF_ONE = " where provider = ? and id = ? and ended is null";

    private final Database database;
    private final OneMunicipality of;

    public JdbcSubscriptions(Database database, OneMunicipality of) {
        this.database = database;
        this.of = of;
    }

    @Override
    public Either<JournalFault, Roll> all(MunicipalityId municipality) {
        return database.read(connection -> {
            of.require(municipality);
            return roll(connection);
        });
    }

    private static Roll roll(Connection connection) throws SQLException {
        List<Standing> all = new ArrayList<>();
        int unreadable = 0;
        try (PreparedStatement select = connection.prepareStatement("select " + SubscriptionRow.COLUMNS + ", "
                        + ProgressRow.COLUMNS + " from webhook where ended is null order by number");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Optional<Standing> one = readable(rows);
                one.ifPresent(all::add);
                unreadable += one.isPresent() ? 0 : 1;
            }
        }
        return new Roll(all, unreadable);
    }

    /** One that is damaged, or of a newer version, is told nothing and counted, and the check names it; the others are told as before. */
    private static Optional<Standing> readable(ResultSet row) throws SQLException {
        try {
            return Optional.of(standing(row));
        } catch (FaultFound unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Either<JournalFault, Boolean> add(MunicipalityId municipality, Subscription made, Told begin, int most) {
        return database.write(connection -> {
            of.require(municipality);
            Optional<Integer> slot = freeSlot(made.provider(), most, connection);
            if (slot.isPresent()) {
                insert(made, slot.get(), connection);
                ToldRows.add(made.id(), begin, connection);
            }
            return slot.isPresent();
        });
    }

    /** Of two who take the same at once, the second is overtaken. */
    private static Optional<Integer> freeSlot(ProviderId provider, int most, Connection connection)
            throws SQLException {
        Set<Integer> taken = new HashSet<>();
        try (PreparedStatement select =
                connection.prepareStatement("select slot from webhook where provider = ? and ended is null")) {
            select.setString(1, Storable.text(provider.value()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getInt(1));
                }
            }
        }
        return IntStream.range(0, most)
                .boxed()
                .filter(each -> !taken.contains(each))
                .findFirst();
    }

    private static void insert(Subscription made, int slot, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into webhook (slot, "
                + SubscriptionRow.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, slot);
            SubscriptionRow.bind(insert, made);
            insert.executeUpdate();
        }
    }

    @Override
    public Either<JournalFault, Boolean> rotate(Account account, String id, int generation, Instant at) {
        return database.write(connection -> {
            of.require(account.municipality());
            Optional<Subscription> was = find(account, id, connection).filter(each -> each.generation() == generation);
            return was.isPresent() && rotated(was.get(), at, connection);
        });
    }

    private static Optional<Subscription> find(Account account, String id, Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + SubscriptionRow.COLUMNS + " from webhook" + OF_ONE)) {
            bind(select, 1, account, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(SubscriptionRow.read(row)) : Optional.empty();
            }
        }
    }

    private static boolean rotated(Subscription was, Instant at, Connection connection) throws SQLException {
        Subscription is = new Subscription(
                was.id(),
                was.provider(),
                was.address(),
                was.events(),
                was.made(),
                was.generation() + 1,
                Optional.of(at));
        try (PreparedStatement update = connection.prepareStatement("update webhook set generation = ?, rotated = ?,"
                + " checksum = ? where id = ? and generation = ? and ended is null")) {
            update.setInt(1, is.generation());
            update.setString(2, Times.text(at));
            update.setLong(3, SubscriptionRow.checksum(is));
            update.setString(4, is.id());
            update.setInt(5, was.generation());
            return update.executeUpdate() > 0;
        }
    }

    @Override
    public Either<JournalFault, Boolean> end(Account account, String id, Deed deed) {
        return database.write(connection -> {
            of.require(account.municipality());
            boolean stood = ended(account, id, deed, connection);
            if (stood) {
                ToldRows.forget(id, connection);
            }
            return stood;
        });
    }

    private static boolean ended(Account account, String id, Deed deed, Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update webhook set slot = null, ended = ?, ended_who = ?, ended_role = ?" + OF_ONE)) {
            update.setString(1, Times.text(deed.when()));
            update.setString(2, Storable.text(deed.who()));
            update.setString(3, deed.role().name());
            bind(update, 4, account, id);
            return update.executeUpdate() > 0;
        }
    }

    @Override
    public Either<JournalFault, Optional<Followed>> find(Account account, String id) {
        return database.read(connection -> {
            of.require(account.municipality());
            return followed(account, id, connection);
        });
    }

    /** How far comes first: of one that is ended between the two, nothing is left, and that must not look like nothing told. */
    private static Optional<Followed> followed(Account account, String id, Connection connection) throws SQLException {
        Told told = ToldRows.read(account.provider().value(), id, connection);
        try (PreparedStatement select = connection.prepareStatement(
                "select " + SubscriptionRow.COLUMNS + ", " + ProgressRow.COLUMNS + " from webhook" + OF_ONE)) {
            bind(select, 1, account, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Followed(standing(row), told)) : Optional.empty();
            }
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(SubscriptionRow.read(row), ProgressRow.read(row, 11));
    }

    @Override
    public Either<JournalFault, Boolean> record(Account account, String id, Progress progress, Told more) {
        return database.write(connection -> {
            of.require(account.municipality());
            boolean stands = recorded(account, id, progress, connection);
            if (stands) {
                ToldRows.add(id, more, connection);
            }
            return stands;
        });
    }

    private static boolean recorded(Account account, String id, Progress progress, Connection connection)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update webhook set " + ProgressRow.SET + OF_ONE)) {
            ProgressRow.bind(update, progress);
            bind(update, ProgressRow.MANY + 1, account, id);
            return update.executeUpdate() > 0;
        }
    }

    private static void bind(PreparedStatement statement, int first, Account account, String id) throws SQLException {
        statement.setString(first, Storable.text(account.provider().value()));
        statement.setString(first + 1, Storable.text(id));
    }
}
