/**
 */
package org.kinetrail.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kinetrail.model.plan.GuardRules;
import org.kinetrail.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guard Rules</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.GuardRulesImpl#getSelectionOffBelow <em>Selection Off Below</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.GuardRulesImpl#getDescribeOnlyBelow <em>Describe Only Below</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.GuardRulesImpl#getInfluenceShare <em>Influence Share</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.GuardRulesImpl#getConditionNumber <em>Condition Number</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.GuardRulesImpl#getVif <em>Vif</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuardRulesImpl extends MinimalEObjectImpl.Container implements GuardRules {
	/**
	 * The default value of the '{@link #getSelectionOffBelow() <em>Selection Off Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelectionOffBelow()
	 * @generated
	 * @ordered
	 */
	protected static final double SELECTION_OFF_BELOW_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSelectionOffBelow() <em>Selection Off Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelectionOffBelow()
	 * @generated
	 * @ordered
	 */
	protected double selectionOffBelow = SELECTION_OFF_BELOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescribeOnlyBelow() <em>Describe Only Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescribeOnlyBelow()
	 * @generated
	 * @ordered
	 */
	protected static final double DESCRIBE_ONLY_BELOW_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDescribeOnlyBelow() <em>Describe Only Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescribeOnlyBelow()
	 * @generated
	 * @ordered
	 */
	protected double describeOnlyBelow = DESCRIBE_ONLY_BELOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getInfluenceShare() <em>Influence Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluenceShare()
	 * @generated
	 * @ordered
	 */
	protected static final double INFLUENCE_SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getInfluenceShare() <em>Influence Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluenceShare()
	 * @generated
	 * @ordered
	 */
	protected double influenceShare = INFLUENCE_SHARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConditionNumber() <em>Condition Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditionNumber()
	 * @generated
	 * @ordered
	 */
	protected static final double CONDITION_NUMBER_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getConditionNumber() <em>Condition Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditionNumber()
	 * @generated
	 * @ordered
	 */
	protected double conditionNumber = CONDITION_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getVif() <em>Vif</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVif()
	 * @generated
	 * @ordered
	 */
	protected static final double VIF_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getVif() <em>Vif</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVif()
	 * @generated
	 * @ordered
	 */
	protected double vif = VIF_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GuardRulesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.GUARD_RULES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSelectionOffBelow() {
		return selectionOffBelow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelectionOffBelow(double newSelectionOffBelow) {
		double oldSelectionOffBelow = selectionOffBelow;
		selectionOffBelow = newSelectionOffBelow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.GUARD_RULES__SELECTION_OFF_BELOW, oldSelectionOffBelow, selectionOffBelow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDescribeOnlyBelow() {
		return describeOnlyBelow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescribeOnlyBelow(double newDescribeOnlyBelow) {
		double oldDescribeOnlyBelow = describeOnlyBelow;
		describeOnlyBelow = newDescribeOnlyBelow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.GUARD_RULES__DESCRIBE_ONLY_BELOW, oldDescribeOnlyBelow, describeOnlyBelow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInfluenceShare() {
		return influenceShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfluenceShare(double newInfluenceShare) {
		double oldInfluenceShare = influenceShare;
		influenceShare = newInfluenceShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.GUARD_RULES__INFLUENCE_SHARE, oldInfluenceShare, influenceShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConditionNumber() {
		return conditionNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConditionNumber(double newConditionNumber) {
		double oldConditionNumber = conditionNumber;
		conditionNumber = newConditionNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.GUARD_RULES__CONDITION_NUMBER, oldConditionNumber, conditionNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVif() {
		return vif;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVif(double newVif) {
		double oldVif = vif;
		vif = newVif;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.GUARD_RULES__VIF, oldVif, vif));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.GUARD_RULES__SELECTION_OFF_BELOW:
				return getSelectionOffBelow();
			case PlanPackage.GUARD_RULES__DESCRIBE_ONLY_BELOW:
				return getDescribeOnlyBelow();
			case PlanPackage.GUARD_RULES__INFLUENCE_SHARE:
				return getInfluenceShare();
			case PlanPackage.GUARD_RULES__CONDITION_NUMBER:
				return getConditionNumber();
			case PlanPackage.GUARD_RULES__VIF:
				return getVif();
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
			case PlanPackage.GUARD_RULES__SELECTION_OFF_BELOW:
				setSelectionOffBelow((Double)newValue);
				return;
			case PlanPackage.GUARD_RULES__DESCRIBE_ONLY_BELOW:
				setDescribeOnlyBelow((Double)newValue);
				return;
			case PlanPackage.GUARD_RULES__INFLUENCE_SHARE:
				setInfluenceShare((Double)newValue);
				return;
			case PlanPackage.GUARD_RULES__CONDITION_NUMBER:
				setConditionNumber((Double)newValue);
				return;
			case PlanPackage.GUARD_RULES__VIF:
				setVif((Double)newValue);
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
			case PlanPackage.GUARD_RULES__SELECTION_OFF_BELOW:
				setSelectionOffBelow(SELECTION_OFF_BELOW_EDEFAULT);
				return;
			case PlanPackage.GUARD_RULES__DESCRIBE_ONLY_BELOW:
				setDescribeOnlyBelow(DESCRIBE_ONLY_BELOW_EDEFAULT);
				return;
			case PlanPackage.GUARD_RULES__INFLUENCE_SHARE:
				setInfluenceShare(INFLUENCE_SHARE_EDEFAULT);
				return;
			case PlanPackage.GUARD_RULES__CONDITION_NUMBER:
				setConditionNumber(CONDITION_NUMBER_EDEFAULT);
				return;
			case PlanPackage.GUARD_RULES__VIF:
				setVif(VIF_EDEFAULT);
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
			case PlanPackage.GUARD_RULES__SELECTION_OFF_BELOW:
				return selectionOffBelow != SELECTION_OFF_BELOW_EDEFAULT;
			case PlanPackage.GUARD_RULES__DESCRIBE_ONLY_BELOW:
				return describeOnlyBelow != DESCRIBE_ONLY_BELOW_EDEFAULT;
			case PlanPackage.GUARD_RULES__INFLUENCE_SHARE:
				return influenceShare != INFLUENCE_SHARE_EDEFAULT;
			case PlanPackage.GUARD_RULES__CONDITION_NUMBER:
				return conditionNumber != CONDITION_NUMBER_EDEFAULT;
			case PlanPackage.GUARD_RULES__VIF:
				return vif != VIF_EDEFAULT;
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
		result.append(" (selectionOffBelow: ");
		result.append(selectionOffBelow);
		result.append(", describeOnlyBelow: ");
		result.append(describeOnlyBelow);
		result.append(", influenceShare: ");
		result.append(influenceShare);
		result.append(", conditionNumber: ");
		result.append(conditionNumber);
		result.append(", vif: ");
		result.append(vif);
		result.append(')');
		return result.toString();
	}

} //GuardRulesImpl
