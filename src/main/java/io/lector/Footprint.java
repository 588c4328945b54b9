package io.lector;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Asks the JVM to keep no more memory than is used. {@code java -jar} alone takes a share of the whole machine and never
 * gives it back; these settings are among the few that may be changed while it runs.
 */
@ApplicationScoped
class Footprint {

    private static final Logger LOG = Logger.getLogger(Footprint.class);

    /**
     * Percent of the heap that may be free after a collection, the lower bound first for it must never be above the other;
     * and milliseconds until an idle heap is collected.
     */
    private static final List<Map.Entry<String, Integer>> SETTINGS = List.of(
            Map.entry("MinHeapFreeRatio", 10),
            Map.entry("MaxHeapFreeRatio", 30),
            Map.entry("G1PeriodicGCInterval", 60_000));

    private static final long AFTER_START_MILLIS = 10_000;

    /** Once the garbage of the start has been made. */
    void begin(@Observes StartupEvent start, Vertx vertx) {
        vertx.setTimer(AFTER_START_MILLIS, timer -> vertx.executeBlocking(Footprint::keepSmall));
    }

    private static boolean keepSmall() {
        HotSpotDiagnosticMXBean vm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            SETTINGS.forEach(setting ->
                    vm.setVMOption(setting.getKey(), setting.getValue().toString()));
            System.gc();
            return true;
        } catch (IllegalArgumentException other) {
            LOG.infof("this JVM has no such setting: %s", other.getMessage());
            return false;
        }
    }
}
