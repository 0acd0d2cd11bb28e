package org.claimant.pipeline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Tells the progress of the stages, and takes their times. */
final class StageClock {
    private static final Logger LOG = LogManager.getLogger(Pipeline.class);

    private final Progress progress;
    private final Map<String, Duration> times = new LinkedHashMap<>();
    private String stage = "";
    private long begin;

    StageClock(Progress progress) {
        this.progress = progress;
    }

    void begin(String name, int steps) {
        end();
        stage = name;
        begin = System.nanoTime();
        progress.stage(name, steps);
    }

    void step() {
        progress.step();
    }

    Map<String, Duration> end() {
        if (!stage.isEmpty()) {
            Duration time = Duration.ofNanos(System.nanoTime() - begin);
            times.merge(stage, time, Duration::plus);
            LOG.info("{}: {} ms", stage, time.toMillis());
            stage = "";
        }
        return times;
    }
}
