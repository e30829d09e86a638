/**
 */
package org.kinetrail.model.plan.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kinetrail.model.plan.PlanPackage;
import org.kinetrail.model.plan.ZeroExposure;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Zero Exposure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.ZeroExposureImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.ZeroExposureImpl#isShowWithoutThem <em>Show Without Them</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ZeroExposureImpl extends MinimalEObjectImpl.Container implements ZeroExposure {
	/**
	 * The default value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected String rule = RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #isShowWithoutThem() <em>Show Without Them</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowWithoutThem()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHOW_WITHOUT_THEM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isShowWithoutThem() <em>Show Without Them</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShowWithoutThem()
	 * @generated
	 * @ordered
	 */
	protected boolean showWithoutThem = SHOW_WITHOUT_THEM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ZeroExposureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.ZERO_EXPOSURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(String newRule) {
		String oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ZERO_EXPOSURE__RULE, oldRule, rule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShowWithoutThem() {
		return showWithoutThem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShowWithoutThem(boolean newShowWithoutThem) {
		boolean oldShowWithoutThem = showWithoutThem;
		showWithoutThem = newShowWithoutThem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ZERO_EXPOSURE__SHOW_WITHOUT_THEM, oldShowWithoutThem, showWithoutThem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.ZERO_EXPOSURE__RULE:
				return getRule();
			case PlanPackage.ZERO_EXPOSURE__SHOW_WITHOUT_THEM:
				return isShowWithoutThem();
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
			case PlanPackage.ZERO_EXPOSURE__RULE:
				setRule((String)newValue);
				return;
			case PlanPackage.ZERO_EXPOSURE__SHOW_WITHOUT_THEM:
				setShowWithoutThem((Boolean)newValue);
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
			case PlanPackage.ZERO_EXPOSURE__RULE:
				setRule(RULE_EDEFAULT);
				return;
			case PlanPackage.ZERO_EXPOSURE__SHOW_WITHOUT_THEM:
				setShowWithoutThem(SHOW_WITHOUT_THEM_EDEFAULT);
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
			case PlanPackage.ZERO_EXPOSURE__RULE:
				return RULE_EDEFAULT == null ? rule != null : !RULE_EDEFAULT.equals(rule);
			case PlanPackage.ZERO_EXPOSURE__SHOW_WITHOUT_THEM:
				return showWithoutThem != SHOW_WITHOUT_THEM_EDEFAULT;
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
		result.append(" (rule: ");
		result.append(rule);
		result.append(", showWithoutThem: ");
		result.append(showWithoutThem);
		result.append(')');
		return result.toString();
	}

} //ZeroExposureImpl
