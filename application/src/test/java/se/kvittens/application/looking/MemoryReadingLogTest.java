package se.kvittens.application.looking;

import java.util.Set;
import se.kvittens.domain.identity.RecipientId;

class MemoryReadingLogTest extends ReadingLogContract {

    @Override
    protected ReadingLog log(Set<RecipientId> known) {
        return new MemoryReadingLog(known::contains);
    }
}
