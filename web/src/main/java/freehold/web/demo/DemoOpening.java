package freehold.web.demo;

import freehold.demo.DemoPractice;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * Has the demo opened once the portal stands. The demo's documents go through the reader, so {@code web.xml} names this
 * after the reader is unpacked.
 */
public class DemoOpening implements ServletContextListener {
    private final DemoPractice practice;

    @Inject
    public DemoOpening(DemoPractice practice) {
        this.practice = practice;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        practice.open();
    }
}
