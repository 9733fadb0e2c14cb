package dk.direktionsbord.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** People at work at the same time on one side, and what the server saw of it. */
final class Clients {
    private final Side side;
    private final Server server;
    private final Lifecycle lifecycle;

    Clients(Side side, Server server) {
        this.side = side;
        this.server = server;
        this.lifecycle = new Lifecycle(side, new OpenSteps(server.uncounted(side.name()), side.schema()));
    }

    Sample run(int clients, int lifecycles) {
        ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
        AtomicInteger left = new AtomicInteger(lifecycles);
        Wire.Traffic traffic = Wire.of(side.name()).traffic();
        long wal = server.walPosition();
        long begin = System.nanoTime();
        atOnce(clients, () -> {
            while (left.getAndDecrement() > 0) {
                lifecycle.run(latencies::add);
            }
            return null;
        });
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Sample(
                side.name(),
                clients,
                lifecycles,
                seconds,
                List.copyOf(latencies),
                Wire.of(side.name()).traffic().since(traffic),
                server.walPosition() - wal);
    }

    private static void atOnce(int clients, Callable<Void> work) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                all.add(work);
            }
            for (Future<Void> done : threads.invokeAll(all)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("A client failed", failed);
        } finally {
            threads.shutdownNow();
        }
    }
}
