/**
 */
package org.kinetrail.model.plan.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kinetrail.model.plan.PlanPackage;
import org.kinetrail.model.plan.Pooled;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pooled</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.PooledImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.PooledImpl#getEndpoints <em>Endpoints</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.PooledImpl#getComparators <em>Comparators</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PooledImpl extends MinimalEObjectImpl.Container implements Pooled {
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
	 * The cached value of the '{@link #getEndpoints() <em>Endpoints</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndpoints()
	 * @generated
	 * @ordered
	 */
	protected EList<String> endpoints;

	/**
	 * The cached value of the '{@link #getComparators() <em>Comparators</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparators()
	 * @generated
	 * @ordered
	 */
	protected EList<String> comparators;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PooledImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.POOLED;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.POOLED__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEndpoints() {
		if (endpoints == null) {
			endpoints = new EDataTypeEList<String>(String.class, this, PlanPackage.POOLED__ENDPOINTS);
		}
		return endpoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getComparators() {
		if (comparators == null) {
			comparators = new EDataTypeEList.Unsettable<String>(String.class, this, PlanPackage.POOLED__COMPARATORS);
		}
		return comparators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetComparators() {
		if (comparators != null) ((InternalEList.Unsettable<?>)comparators).unset();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetComparators() {
		return comparators != null && ((InternalEList.Unsettable<?>)comparators).isSet();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.POOLED__ENABLED:
				return isEnabled();
			case PlanPackage.POOLED__ENDPOINTS:
				return getEndpoints();
			case PlanPackage.POOLED__COMPARATORS:
				return getComparators();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.POOLED__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case PlanPackage.POOLED__ENDPOINTS:
				getEndpoints().clear();
				getEndpoints().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.POOLED__COMPARATORS:
				getComparators().clear();
				getComparators().addAll((Collection<? extends String>)newValue);
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
			case PlanPackage.POOLED__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case PlanPackage.POOLED__ENDPOINTS:
				getEndpoints().clear();
				return;
			case PlanPackage.POOLED__COMPARATORS:
				unsetComparators();
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
			case PlanPackage.POOLED__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case PlanPackage.POOLED__ENDPOINTS:
				return endpoints != null && !endpoints.isEmpty();
			case PlanPackage.POOLED__COMPARATORS:
				return isSetComparators();
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
		result.append(", endpoints: ");
		result.append(endpoints);
		result.append(", comparators: ");
		result.append(comparators);
		result.append(')');
		return result.toString();
	}

} //PooledImpl
