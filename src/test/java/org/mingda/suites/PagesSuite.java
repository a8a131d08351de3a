package org.mingda.suites;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;
import org.mingda.testing.TestRun;

/** All pages in the browser, on PostgreSQL. The longest suite, and by its name the first to begin. */
@Suite
@SelectPackages("org.mingda")
@IncludeClassNamePatterns(".*PageIT")
class PagesSuite {

    @BeforeSuite
    static void prepare() {
        TestRun.prepare("postgresql");
    }
}
