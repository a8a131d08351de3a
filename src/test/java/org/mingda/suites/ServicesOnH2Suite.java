package org.mingda.suites;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;
import org.mingda.testing.TestRun;

/** All but pages, on H2. */
@Suite
@SelectPackages("org.mingda")
@IncludeClassNamePatterns(".*(?<!Page)IT")
class ServicesOnH2Suite {

    @BeforeSuite
    static void prepare() {
        TestRun.prepare("h2");
    }
}
