# Makes the cases of this folder: Rscript reference.R FOLDER
suppressMessages({library(survival); library(MASS); library(nnet); library(cmprsk); library(jsonlite); library(km.ci); library(glmnet); library(numDeriv); library(ordinal)})
out <- commandArgs(TRUE)[1]
num <- function(x) { x <- unname(x); if (length(x) > 1) return(lapply(x, num)); if (is.null(x)) return(NULL); if (is.na(x)) "NA" else if (is.infinite(x)) (if (x > 0) "Inf" else "-Inf") else x }
tab <- function(m, rows, cols) list(rows = rows, cols = cols, data = lapply(seq_len(nrow(m)), function(i) lapply(unname(m[i, ]), num)))
case <- function(id, spec, data, expected, tol, notes = NULL, extra = list()) {
  d <- file.path(out, id); dir.create(d, showWarnings = FALSE)
  write.csv(data, file.path(d, "input.csv"), row.names = FALSE, quote = FALSE, na = "")
  for (n in names(extra)) write.csv(extra[[n]], file.path(d, n), row.names = FALSE, quote = FALSE)
  writeLines(toJSON(list(id = id, spec = spec, tolerance_suggested = tol, notes = notes, expected = expected), auto_unbox = TRUE, digits = NA, null = "null", pretty = TRUE), file.path(d, "expected.json"))
}
## competing risks
m <- mgus2[1:300, ]; m$etime <- with(m, ifelse(pstat == 0, futime, ptime)); m$event <- with(m, ifelse(pstat == 0, 2 * death, 1))
m <- m[, c("etime", "event", "age", "sex", "mspike")]; m <- m[complete.cases(m), ]; m$grp <- ifelse(m$age < 65, "young", ifelse(m$age < 75, "middle", "old"))
ci <- cuminc(m$etime, m$event, m$grp); tt <- ci$Tests
sf <- survfit(Surv(etime, factor(event, 0:2)) ~ grp, m); s <- summary(sf, times = c(24, 60, 120))
cif <- list(); for (g in unique(sort(m$grp))) { k <- s$strata == paste0("grp=", g); cif[[g]] <- list(time = s$time[k], cause1 = s$pstate[k, 2], cause2 = s$pstate[k, 3], se1 = s$std.err[k, 2], se2 = s$std.err[k, 3]) }
fgd <- finegray(Surv(etime, factor(event, 0:2)) ~ ., data = cbind(m, id = seq_len(nrow(m))), etype = "1", id = id)
fit <- coxph(Surv(fgstart, fgstop, fgstatus) ~ age + mspike, weights = fgwt, data = fgd, cluster = id, ties = "efron", control = coxph.control(eps = 1e-14, iter.max = 50))
gray <- list(cause1 = list(stat = tt["1", "stat"], df = tt["1", "df"], p = pchisq(tt["1", "stat"], tt["1", "df"], lower.tail = FALSE)), cause2 = list(stat = tt["2", "stat"], df = tt["2", "df"], p = pchisq(tt["2", "stat"], tt["2", "df"], lower.tail = FALSE)))
case("competing_mgus2", list(kind = "competing-risks", formula = "etime ~ age + mspike", status = "event", group = "grp", cause = 1, times = c(24, 60, 120)), m,
  list(n = nrow(m), cif = cif, gray = gray, fine_gray = list(terms = names(coef(fit)), coef = num(coef(fit)), robust_se = num(sqrt(diag(vcov(fit)))), shr = num(exp(coef(fit))))), 1e-9)
m2 <- m; m2$etime <- pmin(ceiling(m2$etime / 24), 9); ci2 <- cuminc(m2$etime, m2$event, m2$sex)$Tests
case("competing_heavy_ties", list(kind = "competing-risks", formula = "etime ~ 1", status = "event", group = "sex"), m2[, c("etime", "event", "sex")],
  list(gray = list(cause1 = list(stat = ci2["1", "stat"], df = ci2["1", "df"], p = pchisq(ci2["1", "stat"], ci2["1", "df"], lower.tail = FALSE)), cause2 = list(stat = ci2["2", "stat"], df = ci2["2", "df"], p = pchisq(ci2["2", "stat"], ci2["2", "df"], lower.tail = FALSE)))), 1e-9)
## ordinal
b <- birthwt; b$visits <- c("none", "one", "more")[pmin(b$ftv, 2) + 1]; b <- b[, c("visits", "age", "lwt", "smoke")]
b$f <- factor(b$visits, c("none", "one", "more"), ordered = TRUE)
cl <- clm(f ~ age + lwt + smoke, data = b, control = clm.control(gradTol = 1e-12))
case("ordinal_birthwt", list(kind = "ordinal", formula = "visits ~ age + lwt + smoke", factor_levels = list(visits = c("none", "one", "more"))), b[, 1:4],
  list(n = nrow(b), terms = c("age", "lwt", "smoke"), coef = num(cl$beta), cuts = num(cl$alpha), se = num(sqrt(diag(vcov(cl)))[c(3, 4, 5, 1, 2)]), loglik = as.numeric(logLik(cl))), 1e-8)
## multinomial
mn <- multinom(f2 ~ age + lwt + smoke, transform(b, f2 = factor(visits, c("none", "one", "more"))), maxit = 5000, abstol = 1e-16, reltol = 1e-16, trace = FALSE)
# polished by Newton steps with the numerical Hessian of the exact likelihood
X <- model.matrix(~ age + lwt + smoke, b); y <- as.integer(factor(b$visits, c("none", "one", "more")))
nll <- function(t) { e <- cbind(0, X %*% matrix(t, ncol = 2)); -sum(e[cbind(seq_along(y), y)] - log(rowSums(exp(e)))) }
P <- function(t) { e <- exp(cbind(0, X %*% matrix(t, ncol = 2))); e / rowSums(e) }
th <- as.vector(t(coef(mn))); for (k in 1:20) { p <- P(th); g <- c(t(X) %*% ((y == 2) - p[, 2]), t(X) %*% ((y == 3) - p[, 3])); w <- function(a, c2) t(X) %*% (X * (p[, a] * ((a == c2) - p[, c2]))); H <- rbind(cbind(w(2, 2), w(2, 3)), cbind(w(3, 2), w(3, 3))); th <- th + solve(H, g) }
mse <- sqrt(diag(solve(H)))
case("multinomial_birthwt", list(kind = "multinomial", formula = "visits ~ age + lwt + smoke", factor_levels = list(visits = c("none", "one", "more"))), b[, 1:4],
  list(terms = colnames(X), coef = tab(t(matrix(th, ncol = 2)), c("one", "more"), colnames(X)), se = tab(t(matrix(mse, ncol = 2)), c("one", "more"), colnames(X)), loglik = -nll(th), aic = 2 * nll(th) + 16), 1e-8, paste("nnet multinom deviance", format(mn$deviance, digits = 12)))
## negative binomial
q <- quine; names(q)[5] <- "days"; nb <- glm.nb(days ~ Sex + Age + Eth, q, control = glm.control(epsilon = 1e-14, maxit = 200))
for (k in 1:60) { th0 <- theta.ml(q$days, fitted(nb), limit = 200, eps = 1e-14); nb0 <- glm(days ~ Sex + Age + Eth, q, family = negative.binomial(as.numeric(th0)), control = glm.control(epsilon = 1e-15, maxit = 100)); nb$fitted.values <- fitted(nb0) }
ll <- sum(dnbinom(q$days, size = as.numeric(th0), mu = fitted(nb0), log = TRUE)); Xn <- model.matrix(nb0); mu <- fitted(nb0); V <- solve(t(Xn) %*% (Xn * (mu / (1 + mu / as.numeric(th0)))))
case("negative_binomial_quine", list(kind = "glm-negative-binomial", formula = "days ~ Sex + Age + Eth", factor_levels = list(Sex = levels(q$Sex), Age = levels(q$Age), Eth = levels(q$Eth))), q[, c("days", "Sex", "Age", "Eth")],
  list(terms = names(coef(nb0)), coef = num(coef(nb0)), se = num(sqrt(diag(V))), theta = as.numeric(th0), theta_se = attr(th0, "SE"), loglik = ll), 1e-7)
## exact logistic: Fisher and the exact conditional common odds ratio
e <- data.frame(y = c(1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1), x = c(1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1), s = rep(c("a", "b", "a", "b"), each = 4))
ft <- fisher.test(table(e$x, e$y), conf.int = TRUE); u <- function(f, lo, hi) uniroot(f, c(lo, hi), tol = 1e-14)$root
hyp <- function(x, y, s) { # distribution of sum x y by strata
  d <- c(`0` = 1); for (k in unique(s)) { i <- s == k; n1 <- sum(x[i]); m1 <- sum(y[i]); n <- sum(i); v <- max(0, m1 - (n - n1)):min(n1, m1); p <- choose(n1, v) * choose(n - n1, m1 - v); nd <- outer(as.numeric(names(d)), v, "+"); np <- outer(d, p); a <- tapply(np, nd, sum); d <- a }
  list(t = as.numeric(names(d)), c = as.numeric(d)) }
ex <- function(x, y, s) { h <- hyp(x, y, s); obs <- sum(x * y); pr <- function(bb) { z <- log(h$c) + bb * h$t; z <- exp(z - max(z)); z / sum(z) }
  p0 <- pr(0); list(coef = u(function(bb) sum(pr(bb) * h$t) - obs, -20, 20), lo = u(function(bb) sum(pr(bb)[h$t >= obs]) - 0.025, -30, 30), hi = u(function(bb) sum(pr(bb)[h$t <= obs]) - 0.025, -30, 30), p = sum(p0[p0 <= p0[h$t == obs] * (1 + 1e-7)])) }
r1 <- ex(e$x, e$y, rep(1, 16)); stopifnot(abs(log(ft$estimate) - r1$coef) < 1e-4, abs(ft$p.value - r1$p) < 1e-12)
case("exact_logistic_fisher", list(kind = "exact-logistic", formula = "y ~ x"), e[, c("y", "x")], list(terms = "x", coef = r1$coef, ci95 = tab(matrix(c(r1$lo, r1$hi), 1), "x", c("lower", "upper")), p = r1$p), 1e-9, paste("fisher.test: odds ratio", format(ft$estimate, digits = 8), "p", format(ft$p.value, digits = 12)))
r2 <- ex(e$x, e$y, e$s); mh <- mantelhaen.test(table(e$x, e$y, e$s), exact = TRUE); stopifnot(abs(mh$p.value - r2$p) < 1e-9)
case("exact_logistic_strata", list(kind = "exact-logistic", formula = "y ~ x + s", terms = "x"), e, list(terms = "x", coef = r2$coef, ci95 = tab(matrix(c(r2$lo, r2$hi), 1), "x", c("lower", "upper")), p = r2$p), 1e-9, paste("mantelhaen.test exact: odds ratio", format(mh$estimate, digits = 8)))
## Emax on the logit and the log hazard
set.seed(5); n <- 240; x <- round(exp(rnorm(n, 3, 1.2)), 3); x[1:10] <- 0; z <- rbinom(n, 1, .5); eta <- -1.5 + 3.5 * x / (15 + x) - .5 * z
em <- data.frame(y = rbinom(n, 1, plogis(eta)), x = x, z = z)
em$time <- round(rexp(n, .05 * exp(-1.8 * x / (12 + x) + .4 * z)), 2) + .01; em$status <- as.integer(em$time < 60); em$time <- pmin(em$time, 60)
gl <- glm.control(epsilon = 1e-15, maxit = 100)
pl <- function(l) as.numeric(logLik(glm(y ~ I(x / (exp(l) + x)) + z, binomial, em, control = gl)))
l <- optimize(pl, c(0, 6), maximum = TRUE, tol = 1e-10)$maximum
sc <- function(l) { f <- glm(y ~ I(x / (exp(l) + x)) + z, binomial, em, control = gl); sum((em$y - fitted(f)) * -coef(f)[2] * em$x * exp(l) / (exp(l) + em$x)^2) }
l <- uniroot(sc, l + c(-.05, .05), tol = 1e-13)$root; f <- glm(y ~ I(x / (exp(l) + x)) + z, binomial, em, control = gl)
J <- cbind(1, em$x / (exp(l) + em$x), em$z, -coef(f)[2] * em$x * exp(l) / (exp(l) + em$x)^2); V <- solve(t(J) %*% (J * (fitted(f) * (1 - fitted(f)))))
case("emax_logistic", list(kind = "emax-logistic", formula = "y ~ z", exposure = "x"), em[, c("y", "x", "z")],
  list(emax = num(coef(f)[2]), emax_se = sqrt(V[2, 2]), ed50 = exp(l), log_ed50_se = sqrt(V[4, 4]), terms = c("(Intercept)", "z"), coef = num(coef(f)[c(1, 3)]), se = num(sqrt(diag(V))[c(1, 3)]), loglik = as.numeric(logLik(f)), loglik_linear = as.numeric(logLik(glm(y ~ x + z, binomial, em, control = gl)))), 1e-7)
cc <- coxph.control(eps = 1e-15, iter.max = 100)
pc <- function(l) coxph(Surv(time, status) ~ I(x / (exp(l) + x)) + z, em, control = cc)$loglik[2]
l <- optimize(pc, c(0, 6), maximum = TRUE, tol = 1e-10)$maximum
gamma <- function(l) { f <- coxph(Surv(time, status) ~ I(x / (exp(l) + x)) + z, em, control = cc); em2 <- transform(em, s = x / (exp(l) + x), d = -coef(f)[1] * x * exp(l) / (exp(l) + x)^2); coxph(Surv(time, status) ~ s + z + d, em2, control = cc) }
l <- uniroot(function(l) coef(gamma(l))[3], l + c(-.05, .05), tol = 1e-13)$root; f <- coxph(Surv(time, status) ~ I(x / (exp(l) + x)) + z, em, control = cc); j <- gamma(l); V <- vcov(j)
case("emax_cox", list(kind = "emax-cox", formula = "Surv(time,status) ~ z", exposure = "x"), em[, c("time", "status", "x", "z")],
  list(emax = num(coef(f)[1]), emax_se = sqrt(V[1, 1]), ed50 = exp(l), log_ed50_se = sqrt(V[3, 3]), terms = "z", coef = num(coef(f)[2]), se = sqrt(V[2, 2]), loglik = f$loglik[2]), 1e-7)
## lasso
bw <- birthwt[, c("low", "age", "lwt", "smoke", "ptl", "ht", "ui", "ftv")]; X <- as.matrix(bw[, -1]); la <- c(.1, .05, .02, .005)
g1 <- glmnet(X, bw$low, family = "binomial", lambda = la, thresh = 1e-16, maxit = 1e7); co <- as.matrix(coef(g1))
case("lasso_logistic_birthwt", list(kind = "lasso-logistic", formula = "low ~ age + lwt + smoke + ptl + ht + ui + ftv", lambda = la), bw, list(terms = colnames(X), lambda = la, intercept = num(co[1, ]), coef = tab(t(co[-1, ]), 1:4, colnames(X))), 1e-6)
mt <- mtcars[, c("mpg", "cyl", "disp", "hp", "drat", "wt", "qsec")]; X <- as.matrix(mt[, -1]); la <- c(3, 1, .3, .05)
g2 <- glmnet(X, mt$mpg, lambda = la, thresh = 1e-18, maxit = 1e7); co <- as.matrix(coef(g2))
case("lasso_linear_mtcars", list(kind = "lasso-linear", formula = "mpg ~ cyl + disp + hp + drat + wt + qsec", lambda = la), mt, list(terms = colnames(X), intercept = num(co[1, ]), coef = tab(t(co[-1, ]), 1:4, colnames(X))), 1e-6)
## Cox: Brier, AUC, population averages
lu <- lung[complete.cases(lung[, c("time", "status", "age", "sex", "ph.ecog")]), c("time", "status", "age", "sex", "ph.ecog")]; lu$status <- lu$status - 1; names(lu)[5] <- "ecog"
fc <- coxph(Surv(time, status) ~ age + sex + ecog, lu, control = cc); tm <- c(150, 300, 500)
sv <- summary(survfit(fc, newdata = lu), times = tm)$surv
G <- survfit(Surv(time, 1 - status) ~ 1, lu) # censorings: deaths leave first
cen <- sort(unique(lu$time[lu$status == 0])); gs <- cumprod(sapply(cen, function(c0) 1 - sum(lu$time == c0 & lu$status == 0) / (sum(lu$time > c0) + sum(lu$time == c0 & lu$status == 0))))
Gm <- function(t) sapply(t, function(a) { k <- sum(cen < a); if (k == 0) 1 else gs[k] })
auc <- sapply(1:3, function(k) { r <- 1 - sv[k, ]; ca <- which(lu$time <= tm[k] & lu$status == 1); co <- which(lu$time > tm[k]); w <- 1 / Gm(lu$time[ca]); s <- outer(r[ca], r[co], function(a, b) (a > b) + .5 * (a == b)); sum(w * s) / (sum(w) * length(co)) })
graf <- function(S, k) { w <- ifelse(lu$time > tm[k], 1 / Gm(tm[k] + 1e-9), ifelse(lu$status == 1, 1 / Gm(lu$time), 0)); sum(w * ((lu$time > tm[k]) - S)^2) / nrow(lu) }
kmS <- summary(survfit(Surv(time, status) ~ 1, lu), times = tm)$surv; bs <- sapply(1:3, function(k) graf(sv[k, ], k)); b0 <- sapply(1:3, function(k) graf(kmS[k], k))
mv <- sapply(c(1, 2), function(v) { d <- transform(lu, sex = v); rowMeans(summary(survfit(fc, newdata = d), times = tm)$surv) })
case("cox_performance_lung", list(kind = "cox", formula = "Surv(time,status) ~ age + sex + ecog", ties = "efron", times = tm, performance_times = tm, marginal_variable = "sex", marginal_values = c(1, 2)), lu,
  list(performance = list(times = tm, brier = num(bs), brier_null = num(b0), rsquared = num(1 - bs / b0), auc = num(auc)), marginal = list(survival = tab(t(mv), 1:2, 1:3))), 1e-9)
## functional form: observed statistic by hand
fb <- coxph(Surv(time, status) ~ age + sex + ecog, lu, ties = "breslow", control = cc); r <- residuals(fb, "martingale"); o <- order(lu$age); W <- tapply(r[o], lu$age[o], sum); cw <- cumsum(W)
case("functional_form_lung", list(kind = "cox", formula = "Surv(time,status) ~ age + sex + ecog", ties = "breslow", functional_form = "age", draws = 200), lu, list(functional_form = list(age = list(sup = max(abs(cw)), at = as.numeric(names(cw))[which.max(abs(cw))]))), 1e-9)
## pairwise log-rank and bands
ve <- veteran[, c("time", "status", "celltype")]; lv <- levels(ve$celltype); pr <- t(combn(lv, 2))
ch <- apply(pr, 1, function(k) survdiff(Surv(time, status) ~ celltype, droplevels(ve[ve$celltype %in% k, ]))$chisq); pv <- pchisq(ch, 1, lower.tail = FALSE)
case("km_pairwise_veteran", list(kind = "km", formula = "Surv(time,status)~celltype", logrank_formula = "Surv(time,status)~celltype", factor_levels = list(celltype = lv)), ve, list(pairwise_logrank = list(first = paste0("celltype=", pr[, 1]), second = paste0("celltype=", pr[, 2]), chisq = num(ch), p = num(pv), bonferroni = num(p.adjust(pv, "bonferroni")), holm = num(p.adjust(pv, "holm")), hommel = num(p.adjust(pv, "hommel")), BH = num(p.adjust(pv, "BH")))), 1e-9)
kl <- survfit(Surv(time, status) ~ 1, lu); hw <- km.ci(kl, conf.level = .95, tl = 100, tu = 600, method = "hall-wellner"); hl <- km.ci(kl, tl = 100, tu = 600, method = "loghall"); ep <- km.ci(kl, tl = 100, tu = 600, method = "epband"); el <- km.ci(kl, tl = 100, tu = 600, method = "logep")
pick <- function(f, t) f$lower[match(t, f$time)]; ts <- c(105, 180, 310, 550); k <- match(ts, kl$time); s <- kl$surv[k]; nv <- kl$n * kl$std.err[k]^2
crit <- c(hw = mean((s - hw$lower[match(ts, hw$time)]) / (s * (1 + nv) / sqrt(kl$n))), ep = mean((s - ep$lower[match(ts, ep$time)]) / (s * kl$std.err[k])))
print(crit); print(rbind(hw$lower[match(ts, hw$time)], hl$lower[match(ts, hl$time)], ep$lower[match(ts, ep$time)], el$lower[match(ts, el$time)]))
a <- range((nv <- kl$n * kl$std.err^2)[kl$time >= 100 & kl$time <= 600 & nv > 0]); a <- a / (1 + a); print(a)
write.csv(lu, file.path(out, "km_bands.csv"), row.names = FALSE, quote = FALSE)
## imputation
lm0 <- lung[, c("time", "status", "age", "wt.loss")]; lm0$status <- lm0$status - 1; li <- lm0; li$wt.loss[is.na(li$wt.loss)] <- median(li$wt.loss, na.rm = TRUE); fi <- coxph(Surv(time, status) ~ age + wt.loss, li, control = cc)
case("impute_median_lung", list(kind = "cox", formula = "Surv(time,status) ~ age + wt.loss", impute = list(wt.loss = "median")), lm0, list(n = 228, coef = num(coef(fi)), se = num(sqrt(diag(vcov(fi))))), 1e-9)
cat(R.version.string, "survival", as.character(packageVersion("survival")), "MASS", as.character(packageVersion("MASS")), "nnet", as.character(packageVersion("nnet")), "cmprsk", as.character(packageVersion("cmprsk")), "km.ci", as.character(packageVersion("km.ci")), "glmnet", as.character(packageVersion("glmnet")), "ordinal", as.character(packageVersion("ordinal")), "\n")
