package se.kvittens.application.looking;

class MemoryReadingLogTest extends ReadingLogContract {

    @Override
    protected ReadingLog log() {
        return new MemoryReadingLog();
    }
}
