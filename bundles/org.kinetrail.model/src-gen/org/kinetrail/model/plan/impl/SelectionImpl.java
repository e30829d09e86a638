/**
 */
package org.kinetrail.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kinetrail.model.plan.PlanPackage;
import org.kinetrail.model.plan.Selection;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Selection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.SelectionImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.SelectionImpl#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.SelectionImpl#getForwardP <em>Forward P</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.SelectionImpl#getBackwardP <em>Backward P</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.SelectionImpl#getBootstrapReplicates <em>Bootstrap Replicates</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.SelectionImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.SelectionImpl#isMetricChoice <em>Metric Choice</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SelectionImpl extends MinimalEObjectImpl.Container implements Selection {
	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCriterion() <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected static final String CRITERION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCriterion() <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected String criterion = CRITERION_EDEFAULT;

	/**
	 * The default value of the '{@link #getForwardP() <em>Forward P</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForwardP()
	 * @generated
	 * @ordered
	 */
	protected static final double FORWARD_P_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getForwardP() <em>Forward P</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForwardP()
	 * @generated
	 * @ordered
	 */
	protected double forwardP = FORWARD_P_EDEFAULT;

	/**
	 * The default value of the '{@link #getBackwardP() <em>Backward P</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackwardP()
	 * @generated
	 * @ordered
	 */
	protected static final double BACKWARD_P_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBackwardP() <em>Backward P</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackwardP()
	 * @generated
	 * @ordered
	 */
	protected double backwardP = BACKWARD_P_EDEFAULT;

	/**
	 * The default value of the '{@link #getBootstrapReplicates() <em>Bootstrap Replicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootstrapReplicates()
	 * @generated
	 * @ordered
	 */
	protected static final int BOOTSTRAP_REPLICATES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBootstrapReplicates() <em>Bootstrap Replicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootstrapReplicates()
	 * @generated
	 * @ordered
	 */
	protected int bootstrapReplicates = BOOTSTRAP_REPLICATES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #isMetricChoice() <em>Metric Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMetricChoice()
	 * @generated
	 * @ordered
	 */
	protected static final boolean METRIC_CHOICE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMetricChoice() <em>Metric Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMetricChoice()
	 * @generated
	 * @ordered
	 */
	protected boolean metricChoice = METRIC_CHOICE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SelectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.SELECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SELECTION__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCriterion() {
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterion(String newCriterion) {
		String oldCriterion = criterion;
		criterion = newCriterion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SELECTION__CRITERION, oldCriterion, criterion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getForwardP() {
		return forwardP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForwardP(double newForwardP) {
		double oldForwardP = forwardP;
		forwardP = newForwardP;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SELECTION__FORWARD_P, oldForwardP, forwardP));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackwardP() {
		return backwardP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackwardP(double newBackwardP) {
		double oldBackwardP = backwardP;
		backwardP = newBackwardP;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SELECTION__BACKWARD_P, oldBackwardP, backwardP));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBootstrapReplicates() {
		return bootstrapReplicates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootstrapReplicates(int newBootstrapReplicates) {
		int oldBootstrapReplicates = bootstrapReplicates;
		bootstrapReplicates = newBootstrapReplicates;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SELECTION__BOOTSTRAP_REPLICATES, oldBootstrapReplicates, bootstrapReplicates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SELECTION__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMetricChoice() {
		return metricChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetricChoice(boolean newMetricChoice) {
		boolean oldMetricChoice = metricChoice;
		metricChoice = newMetricChoice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SELECTION__METRIC_CHOICE, oldMetricChoice, metricChoice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.SELECTION__ENABLED:
				return isEnabled();
			case PlanPackage.SELECTION__CRITERION:
				return getCriterion();
			case PlanPackage.SELECTION__FORWARD_P:
				return getForwardP();
			case PlanPackage.SELECTION__BACKWARD_P:
				return getBackwardP();
			case PlanPackage.SELECTION__BOOTSTRAP_REPLICATES:
				return getBootstrapReplicates();
			case PlanPackage.SELECTION__SEED:
				return getSeed();
			case PlanPackage.SELECTION__METRIC_CHOICE:
				return isMetricChoice();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.SELECTION__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case PlanPackage.SELECTION__CRITERION:
				setCriterion((String)newValue);
				return;
			case PlanPackage.SELECTION__FORWARD_P:
				setForwardP((Double)newValue);
				return;
			case PlanPackage.SELECTION__BACKWARD_P:
				setBackwardP((Double)newValue);
				return;
			case PlanPackage.SELECTION__BOOTSTRAP_REPLICATES:
				setBootstrapReplicates((Integer)newValue);
				return;
			case PlanPackage.SELECTION__SEED:
				setSeed((Long)newValue);
				return;
			case PlanPackage.SELECTION__METRIC_CHOICE:
				setMetricChoice((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlanPackage.SELECTION__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case PlanPackage.SELECTION__CRITERION:
				setCriterion(CRITERION_EDEFAULT);
				return;
			case PlanPackage.SELECTION__FORWARD_P:
				setForwardP(FORWARD_P_EDEFAULT);
				return;
			case PlanPackage.SELECTION__BACKWARD_P:
				setBackwardP(BACKWARD_P_EDEFAULT);
				return;
			case PlanPackage.SELECTION__BOOTSTRAP_REPLICATES:
				setBootstrapReplicates(BOOTSTRAP_REPLICATES_EDEFAULT);
				return;
			case PlanPackage.SELECTION__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case PlanPackage.SELECTION__METRIC_CHOICE:
				setMetricChoice(METRIC_CHOICE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlanPackage.SELECTION__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case PlanPackage.SELECTION__CRITERION:
				return CRITERION_EDEFAULT == null ? criterion != null : !CRITERION_EDEFAULT.equals(criterion);
			case PlanPackage.SELECTION__FORWARD_P:
				return forwardP != FORWARD_P_EDEFAULT;
			case PlanPackage.SELECTION__BACKWARD_P:
				return backwardP != BACKWARD_P_EDEFAULT;
			case PlanPackage.SELECTION__BOOTSTRAP_REPLICATES:
				return bootstrapReplicates != BOOTSTRAP_REPLICATES_EDEFAULT;
			case PlanPackage.SELECTION__SEED:
				return seed != SEED_EDEFAULT;
			case PlanPackage.SELECTION__METRIC_CHOICE:
				return metricChoice != METRIC_CHOICE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (enabled: ");
		result.append(enabled);
		result.append(", criterion: ");
		result.append(criterion);
		result.append(", forwardP: ");
		result.append(forwardP);
		result.append(", backwardP: ");
		result.append(backwardP);
		result.append(", bootstrapReplicates: ");
		result.append(bootstrapReplicates);
		result.append(", seed: ");
		result.append(seed);
		result.append(", metricChoice: ");
		result.append(metricChoice);
		result.append(')');
		return result.toString();
	}

} //SelectionImpl
